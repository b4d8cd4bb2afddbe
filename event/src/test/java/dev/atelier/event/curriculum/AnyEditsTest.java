package dev.atelier.event.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.curriculum.Edit.Way;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyEditsTest {

    private static final Draft START = Sketches.draft(
            "W\n\nModule 0: A\n- a\n- b\n  - c\n    - d\n- e\n\nModule 1: B\n- f\n\nModule 2: C\n- g\n  - h\n");

    /** A draft that is not well-formed can't be made, so whatever ends here without an exception is one. */
    @Property(tries = 500)
    void aDraftStaysWellFormedWhateverIsDoneToIt(@ForAll("edits") List<Edit> edits) {
        var draft = START;
        for (var edit : edits) {
            if (edit.on(draft) instanceof Edited.Done done) {
                draft = done.draft();
            }
            assertThat(keys(draft).distinct().count()).isEqualTo(draft.size());
        }
    }

    @Property(tries = 500)
    void movingLosesNothing(@ForAll("moves") List<Edit> moves) {
        var draft = START;
        for (var move : moves) {
            if (move.on(draft) instanceof Edited.Done done) {
                draft = done.draft();
            }
        }
        assertThat(keys(draft).sorted()).isEqualTo(keys(START).sorted().toList());
    }

    @Property(tries = 300)
    void whatIsWrittenDownIsReadBack(@ForAll("edits") List<Edit> edits) {
        var draft = START;
        for (var edit : edits) {
            if (edit.on(draft) instanceof Edited.Done done) {
                draft = done.draft();
            }
        }
        assertThat(CurriculumDrafts.read(CurriculumDrafts.written(draft))).isEqualTo(draft);
    }

    private static Stream<String> keys(Draft draft) {
        return draft.modules().stream()
                .flatMap(module -> module.items().stream())
                .map(item -> item.key().value());
    }

    @Provide
    Arbitrary<List<Edit>> moves() {
        return move().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        var item = Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h").map(Sketches::key);
        var module = Arbitraries.integers().between(-1, 4);
        var title = Arbitraries.of("a", "x", "Ünïcode ✓", "", "漢字");
        return Arbitraries.<Edit>oneOf(
                        move(),
                        item.map(ItemEdit.Remove::new),
                        Combinators.combine(module, title)
                                .as((at, words) -> new ItemEdit.Add(at, Sketches.words(words))),
                        Combinators.combine(item, title)
                                .as((key, words) -> new ItemEdit.Correct(key, Sketches.words(words))),
                        module.map(ModuleEdit.Remove::new),
                        title.map(words -> new ModuleEdit.Add(new ModuleWords(words, words, "", TimingWords.NONE))))
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<Edit> move() {
        var items = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h").map(Sketches::key),
                        Arbitraries.of(Way.class))
                .as((key, way) -> (Edit) new ItemEdit.Move(key, way));
        var modules = Combinators.combine(Arbitraries.integers().between(-1, 3), Arbitraries.of(Way.UP, Way.DOWN))
                .as((at, way) -> (Edit) new ModuleEdit.Move(at, way));
        return Arbitraries.oneOf(items, modules);
    }
}
