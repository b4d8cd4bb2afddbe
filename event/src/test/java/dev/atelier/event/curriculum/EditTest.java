package dev.atelier.event.curriculum;

import static dev.atelier.event.curriculum.Sketches.after;
import static dev.atelier.event.curriculum.Sketches.draft;
import static dev.atelier.event.curriculum.Sketches.key;
import static dev.atelier.event.curriculum.Sketches.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.ItemKind;
import dev.atelier.event.curriculum.Edit.Way;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditTest {

    private final Draft draft =
            draft("Workshop\n\nModule 1: One\n- a\n- b\n  - b1\n  - b2\n- c\n\nModule 2: Two\n- d\n- Demo of e\n");

    @Test
    void anItemMovesWithAllThatBelongsToIt() {
        assertThat(moved("b", Way.UP)).isEqualTo("1: b >b1 >b2 a c | 2: d Demo of e");
        assertThat(moved("b", Way.DOWN)).isEqualTo("1: a c b >b1 >b2 | 2: d Demo of e");
        assertThat(moved("a", Way.DOWN)).isEqualTo("1: b >b1 >b2 a c | 2: d Demo of e");
    }

    @Test
    void theFirstAndTheLastItemOfAModuleMoveIntoItsNeighbour() {
        assertThat(moved("c", Way.DOWN)).isEqualTo("1: a b >b1 >b2 | 2: c d Demo of e");
        assertThat(moved("d", Way.UP)).isEqualTo("1: a b >b1 >b2 c d | 2: Demo of e");
    }

    @Test
    void anItemBecomesAPartOfTheOneAboveAndComesOutAgain() {
        assertThat(moved("c", Way.IN)).isEqualTo("1: a b >b1 >b2 >c | 2: d Demo of e");
        assertThat(moved("b", Way.IN)).isEqualTo("1: a >b >>b1 >>b2 c | 2: d Demo of e");
        assertThat(moved("b1", Way.OUT)).isEqualTo("1: a b >b2 b1 c | 2: d Demo of e");
    }

    @Test
    void whatCannotGoFurtherIsToldSo() {
        assertThat(new ItemEdit.Move(key("a"), Way.UP).on(draft)).isInstanceOf(Edited.Refused.class);
        assertThat(new ItemEdit.Move(key("a"), Way.IN).on(draft)).isInstanceOf(Edited.Refused.class);
        assertThat(new ItemEdit.Move(key("a"), Way.OUT).on(draft)).isInstanceOf(Edited.Refused.class);
        assertThat(new ItemEdit.Move(key("b2"), Way.DOWN).on(draft)).isInstanceOf(Edited.Refused.class);
        assertThat(new ItemEdit.Move(key("gone"), Way.UP).on(draft)).isInstanceOf(Edited.Gone.class);
    }

    @Test
    void aRenamedItemKeepsItsKeyAndIsNoGuessAnyMore() {
        var guessed = draft.find(key("demo-of-e")).orElseThrow().item();
        assertThat(guessed.origin().guessed()).isTrue();
        var words = new ItemWords("Something else", ItemKind.HANDS_ON, false, "a note", TimingWords.NONE);
        var item = after(new ItemEdit.Correct(guessed.key(), words), draft)
                .find(guessed.key())
                .orElseThrow()
                .item();
        assertThat(item.title()).isEqualTo("Something else");
        assertThat(item.kind()).isEqualTo(ItemKind.HANDS_ON);
        assertThat(item.origin().guessed()).isFalse();
    }

    @Test
    void aNewItemNeverGetsTheKeyOfARemovedOne() {
        var without = after(new ItemEdit.Remove(key("a")), draft);
        var again = after(new ItemEdit.Add(0, words("a")), without);
        assertThat(again.modules().getFirst().items().getLast().key()).isEqualTo(key("a-2"));
    }

    @Test
    void aRemovedItemTakesItsPartsAlong() {
        assertThat(Sketches.of(after(new ItemEdit.Remove(key("b")), draft))).isEqualTo("1: a c | 2: d Demo of e");
    }

    @Test
    void emptyAndEndlessWordsAreRefusedInTheirField() {
        assertThat(problems(new ItemEdit.Add(0, words("  ")))).containsKey("title");
        assertThat(problems(new ItemEdit.Add(0, words("x".repeat(501))))).containsKey("title");
        assertThat(problems(new ModuleEdit.Add(new ModuleWords("", "", "", TimingWords.NONE))))
                .containsKeys("key", "title");
        assertThat(problems(new ModuleEdit.Add(new ModuleWords("2", "Two again", "", TimingWords.NONE))))
                .containsKey("key");
    }

    @Test
    void modulesMoveAndGo() {
        assertThat(Sketches.of(after(new ModuleEdit.Move(1, Way.UP), draft)))
                .isEqualTo("2: d Demo of e | 1: a b >b1 >b2 c");
        assertThat(Sketches.of(after(new ModuleEdit.Remove(0), draft))).isEqualTo("2: d Demo of e");
        assertThat(new ModuleEdit.Move(0, Way.UP).on(draft)).isInstanceOf(Edited.Refused.class);
    }

    @Test
    void aSecondModuleOfTheSameNameGetsAFreeKeyAndIsMarked() {
        var twice = draft("W\n\nModule 1: One\n- a\n\nModule 1: One again\n- b\n");
        assertThat(Sketches.of(twice)).isEqualTo("1: a | 1-2: b");
        assertThat(twice.modules().get(1).repeats()).isEqualTo("1");
        assertThat(Obstacle.of("W", twice)).hasSize(1);
        var settled = after(new ModuleEdit.Correct(1, new ModuleWords("2", "One again", "", TimingWords.NONE)), twice);
        assertThat(Obstacle.of("W", settled)).isEmpty();
    }

    @Test
    void aLineThatFoundNoPlaceBecomesAnItemWhereItStood() {
        var left = draft.leftLines();
        assertThat(left).isEmpty();
        var prose = draft("Module 1: One\n- a\n- b\n\nDownload Full Agenda\n\nModule 2: Two\n- c\n");
        var line = prose.leftLines().getFirst();
        var used = after(new LineEdit.Use(line.lines().first()), prose);
        assertThat(Sketches.of(used)).isEqualTo("1: a b Download Full Agenda | 2: c");
        assertThat(new LineEdit.Use(line.lines().first()).on(used)).isInstanceOf(Edited.Refused.class);
    }

    private String moved(String item, Way way) {
        return Sketches.of(after(new ItemEdit.Move(key(item), way), draft));
    }

    private Map<String, String> problems(Edit edit) {
        return switch (edit.on(draft)) {
            case Edited.Done done -> Map.of();
            case Edited.Refused refused -> refused.problems();
            case Edited.Gone gone -> Map.of("", gone.problem());
        };
    }
}
