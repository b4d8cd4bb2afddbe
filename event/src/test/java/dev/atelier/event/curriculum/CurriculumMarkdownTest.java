package dev.atelier.event.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.ItemKind;
import dev.atelier.event.outline.SourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written as Markdown and brought in again is the same curriculum. */
class CurriculumMarkdownTest {
    private static final Origin READ = new Origin(SourceLines.at(1), false, "");

    @Test
    void everyAgendaThatIsUnderstoodComesBackAsItIs() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/agenda/written"))) {
            for (var file : files.toList()) {
                var draft = Sketches.draft(Files.readString(file).split("%%%%\n", 2)[0]);
                assertThat(said(again(draft))).as(file.toString()).isEqualTo(said(draft));
            }
        }
    }

    @Property(tries = 300)
    void everyCurriculumComesBackAsItIs(@ForAll("items") List<CurriculumItem> items) {
        var module = new CurriculumModule("1", "Foundations", "Words before it.", items, "", READ, Timing.NONE);
        var draft = new Draft(List.of(module), List.of(), new TreeSet<>());
        assertThat(said(again(draft))).isEqualTo(said(draft));
    }

    private static Draft again(Draft draft) {
        return Sketches.draft(CurriculumMarkdown.of(draft.modules()));
    }

    private static String said(Draft draft) {
        var said = new StringBuilder();
        for (var module : draft.modules()) {
            said.append(
                    "%s: %s %s%n%s%n".formatted(module.key(), module.title(), module.timing(), module.introduction()));
            for (var item : module.items()) {
                said.append("%s- %s %s %s %s%n%s%n"
                        .formatted(
                                "  ".repeat(item.depth()),
                                item.title(),
                                item.kind(),
                                item.required(),
                                item.timing(),
                                item.note()));
            }
        }
        return said.toString();
    }

    @Provide
    Arbitrary<List<CurriculumItem>> items() {
        var titles = Arbitraries.of(
                "Lunch",
                "Exercise: knots",
                "An exercise demo",
                "Break (15 min)",
                "Recap 9:00-10:00",
                "Flour types — Anna Bauer",
                "Layers (Ada Byron)",
                "Optional: more",
                "Steps:",
                "# Signs",
                "2. Second",
                "Hands-on",
                "Day 2",
                "Checkpoint",
                "a {brace}",
                "Plain words");
        var notes =
                Arbitraries.of("", "A sentence.", "Short words", "Track A (Hall 1)", "Download it", "Bring a laptop");
        var item = Combinators.combine(titles, Arbitraries.of(ItemKind.values()), Arbitraries.of(true, false), notes)
                .as((title, kind, required, note) ->
                        new CurriculumItem(Sketches.key("k"), 0, title, kind, required, note, READ, Timing.NONE));
        return item.list().ofMinSize(1).ofMaxSize(5);
    }
}
