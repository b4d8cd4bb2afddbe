package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of the full size that would take a quadratic reader minutes; the limit is a guard against hanging, not a measure. */
class HostileTextsTest {
    private static final Duration HANGING = Duration.ofSeconds(20);

    static Stream<Named<String>> pieces() {
        return Stream.of(
                        "a",
                        " ",
                        "- ",
                        "-",
                        "*",
                        "**a",
                        "__a ",
                        "[",
                        "[a](",
                        "](a",
                        "`",
                        "<",
                        "&amp",
                        "\\",
                        "{",
                        "}",
                        "(",
                        "|",
                        "| a ",
                        "\t",
                        "\n",
                        "•\n",
                        "• a\n",
                        "o a\n",
                        "A. b\n",
                        "1.",
                        "1.1.1.1.",
                        "9:30 ",
                        "09:30-10:15 a\n",
                        "09:30\n",
                        "09:30-",
                        "9 am - ",
                        "5 August 2023 ",
                        "5 August 2023\n",
                        "August ",
                        "location ",
                        "calendar clock ",
                        "Module ",
                        "Module 1: a\n",
                        "Module 1: a\n- b\n",
                        "Day 1\n",
                        "# a\n",
                        "a\n===\n",
                        "---\n",
                        "|---|\n",
                        "| a | b |\n",
                        "a\tb\n",
                        "Time\tTopic\n",
                        "> ",
                        "<!-- ",
                        "1\n",
                        "1\na\n",
                        "a-\n",
                        "a-\nb\n",
                        "word, ",
                        "coffee and ",
                        "tentative. ",
                        "(Ada Byron) ",
                        "by Ada, ",
                        "\u200b",
                        "\u00ad",
                        "\u0301",
                        "👩\u200d",
                        "漢",
                        "第1章\n",
                        "م ",
                        "\ud83d",
                        "CAPITAL LINE\n\n",
                        "Short line\n- x\n",
                        "a {demo}\n",
                        "is everybody able to ",
                        "Read the ",
                        "Location\n",
                        "x:\n",
                        "Part I",
                        "every ",
                        "éa ",
                        "every body is ")
                .map(piece -> Named.of("\"" + piece.replace("\n", "↵").replace("\t", "⇥") + "\"", piece));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aPieceRepeatedThousandsOfTimesIsReadInTime(String piece) {
        assertReadInTime(piece, AgendaReader.LIMIT / 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Day 1\n", "# a\n", "Module 1: a\n- b\n", "09:30-10:15 a\n", "o a\n", "[a](", "word, ", "a-\nb\n"
            })
    void theWorstPiecesAreReadInTimeAtTheLimit(String piece) {
        assertReadInTime(piece, AgendaReader.LIMIT);
    }

    @Test
    void allPiecesTogetherAreReadInTimeAtTheLimit() {
        assertReadInTime(String.join("", pieces().map(Named::getPayload).toList()), AgendaReader.LIMIT);
    }

    private static void assertReadInTime(String piece, int size) {
        var text = piece.repeat(size / piece.getBytes(StandardCharsets.UTF_8).length);
        var reading = assertTimeoutPreemptively(HANGING, () -> new AgendaReader().read(text));
        assertThat(reading).isNotNull();
    }

    @Test
    void deepNestingStopsAtASensibleDepth() {
        var text = "Module 1: Deep\n"
                + String.join(
                        "\n",
                        IntStream.range(0, 400)
                                .mapToObj(i -> "  ".repeat(i) + "- x" + i)
                                .toList());
        var outline = Fixtures.outline(text);
        var depth = 0;
        for (var items = outline.modules().getFirst().items();
                !items.isEmpty();
                items = items.getFirst().items()) {
            depth++;
        }
        assertThat(depth).isEqualTo(Nesting.DEEPEST);
        assertThat(outline.notUnderstood()).isEmpty();
    }

    @Test
    void aLineAsLongAsTheLimitIsOneItem() {
        var outline = Fixtures.outline("Module 1: Long\n- " + "word ".repeat(50_000));
        assertThat(outline.modules().getFirst().items()).hasSize(1);
    }

    @Test
    void oneLineTextsAreRead() {
        assertThat(Sketch.of(Fixtures.outline("Module 1: Alone"))).isEqualTo("1: Alone\n");
        assertThat(Sketch.of(Fixtures.outline("- Alone"))).isEqualTo("1*: Agenda\n  - Alone\n");
        assertThat(Sketch.of(Fixtures.outline("Alone"))).isEqualTo("? UNPLACED Alone\n");
        assertThat(Sketch.of(Fixtures.outline("09:30-10:00 Alone"))).isEqualTo("1*: Agenda\n  - Alone {09:30-10:00}\n");
    }
}
