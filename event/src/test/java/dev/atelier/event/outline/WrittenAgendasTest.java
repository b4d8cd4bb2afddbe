package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Agendas as people write them, under {@code agenda/written}: each file holds a text and, below a line, what it means. */
class WrittenAgendasTest {
    private static final String BELOW = "%%%%\n";

    record Written(String text, String outline) {}

    static Stream<Named<Written>> texts() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/agenda/written"))) {
            return files.sorted().toList().stream().map(WrittenAgendasTest::read);
        }
    }

    private static Named<Written> read(Path file) {
        try {
            var parts = Files.readString(file).split(BELOW, 2);
            return Named.of(file.getFileName().toString(), new Written(parts[0], parts[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isUnderstood(Written written) {
        assertThat(Sketch.of(Fixtures.outline(written.text()))).isEqualTo(written.outline());
    }

    @Test
    void thereAreDozensOfThem() throws IOException {
        assertThat(texts()).hasSizeGreaterThan(60);
    }

    @Test
    void aDayThatOnlyTheClockTellsIsAGuess() {
        var outline = Fixtures.outline("""
            Bread weekend

            09:00 Flour
            12:00 Lunch
            13:00 Kneading
            09:00 Baking
            12:00 Lunch
            13:00 Tasting
            """);
        assertThat(outline.days()).extracting(Said::guessed).containsExactly(true, true);
        assertThat(outline.days()).extracting(Said::lines).containsExactly(SourceLines.at(3), SourceLines.at(6));
        assertThat(outline.modules()).extracting(OutlineModule::guessed).containsExactly(true, true);
    }

    @Test
    void whatRunsBesideSomethingElseIsNoNewDay() {
        for (var text : List.of(
                "Track A\n09:00 a\n13:00 b\nTrack B\n09:00 c\n13:00 d\n",
                "5 August 2027\n\n09:00 a\n13:00 b\n09:00 c\n13:00 d\n",
                "Time\tTitle\tRoom\n09:00\ta\tR1\n13:00\tb\tR1\n09:00\tc\tR2\n13:00\td\tR2\n",
                "20:00 a\n23:00 b\n01:00 c\n03:00 d\n",
                "09:00 a\n10:00 b\n09:00 c\n10:00 d\n",
                "09:00 a\n13:00 b\n08:00 c\n")) {
            assertThat(Fixtures.outline(text).modules())
                    .as(text)
                    .allSatisfy(module -> assertThat(module.items())
                            .noneSatisfy(item -> assertThat(item.slot().day()).isEqualTo(2)));
        }
    }
}
