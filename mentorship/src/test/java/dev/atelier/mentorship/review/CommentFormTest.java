package dev.atelier.mentorship.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

    @Property(tries = 200)
    void noInputBreaksTheForm(@ForAll String one, @ForAll String other) {
        var form = new CommentForm(UUID.randomUUID(), one, other, one, other, one, "");

        assertThat(form.region()).isEmpty();
    }

    private static CommentForm form(String left, String top, String width, String height) {
        return new CommentForm(UUID.randomUUID(), UUID.randomUUID().toString(), left, top, width, height, "Words");
    }
}
