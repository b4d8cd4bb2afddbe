package dev.atelier.mentorship.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentFormTest {

    @Test
    void aRegionIsFourNumbersWithinAnImage() {
        var region = form("19", "46,5", "18 %", "32%").region().orElseThrow();

        assertThat(region.top()).isEqualByComparingTo("46.5");
        assertThat(region.width()).isEqualByComparingTo("18");
    }

    @ParameterizedTest
    @CsvSource({
        "90, 0, 20, 10",
        "0, 90, 10, 20",
        "0, 0, 0, 10",
        "-1, 0, 10, 10",
        "a, 0, 10, 10",
        "10, 10, 10, ''",
        "1e3, 0, 1, 1"
    })
    void everythingElseIsNone(String left, String top, String width, String height) {
        assertThat(form(left, top, width, height).region()).isEmpty();
        assertThat(form(left, top, width, height).namesRegion()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "3 | - | - | - | cell 3",
                "3 | - | 2 | - | cell 3, line 2",
                "3 | 1 | 2-5 | - | output 1 of cell 3, lines 2 to 5",
                "- | - | 4 – 9 | - | lines 4 to 9",
                "- | - | 7-7 | - | line 7",
                "- | - | - | CFG scale | CFG scale",
                "- | - | - | - | ''"
            })
    void aPlaceIsACellLinesOrAParameter(
            @Nullable String cell,
            @Nullable String output,
            @Nullable String lines,
            @Nullable String parameter,
            String words) {
        assertThat(place(cell, output, lines, parameter).spot().orElseThrow().words())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | - | - | -",
                "x | - | - | -",
                "1234567 | - | - | -",
                "- | 1 | - | -",
                "1 | - | 0 | -",
                "1 | - | 5-2 | -",
                "1 | - | 2, 3 | -",
                "1 | - | - | steps"
            })
    void everythingElseIsNoPlace(
            @Nullable String cell, @Nullable String output, @Nullable String lines, @Nullable String parameter) {
        assertThat(place(cell, output, lines, parameter).spot()).isEmpty();
    }

    @Property(tries = 200)
    void noInputBreaksTheForm(@ForAll String one, @ForAll String other) {
        var form =
                new CommentForm(UUID.randomUUID(), one, other, one, other, one, other, one, other, one, List.of(), "");

        assertThat(form.region()).isEmpty();
        assertThat(form.spot().filter(spot -> spot.cell() != null && spot.cell() < 1))
                .isEmpty();
    }

    private static CommentForm place(
            @Nullable String cell, @Nullable String output, @Nullable String lines, @Nullable String parameter) {
        return new CommentForm(
                UUID.randomUUID(), null, null, null, null, null, cell, output, lines, parameter, null, "Words");
    }

    private static CommentForm form(String left, String top, String width, String height) {
        return new CommentForm(
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                left,
                top,
                width,
                height,
                null,
                null,
                null,
                null,
                null,
                "Words");
    }
}
