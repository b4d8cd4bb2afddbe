package dev.atelier.event.curriculum;

import static dev.atelier.event.curriculum.Sketches.after;
import static dev.atelier.event.curriculum.Sketches.draft;
import static dev.atelier.event.curriculum.Sketches.key;
import static dev.atelier.event.curriculum.Sketches.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.ItemKind;
import dev.atelier.event.curriculum.Edit.Way;
import dev.atelier.event.page.ChangeView;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private final Draft draft = draft("W\n\nModule 1: One\n- a\n- b\n- c\n- d\n\nModule 2: Two\n- e\n");

    @Test
    void nothingChangedIsNoChange() {
        assertThat(changes(draft)).isEmpty();
    }

    @Test
    void whatCameAndWhatWentIsNamed() {
        var changed = after(new ItemEdit.Add(1, words("new")), after(new ItemEdit.Remove(key("a")), draft));
        assertThat(changes(changed))
                .containsExactly(ChangeView.added("new (module 2)"), ChangeView.removed("a (module 1)"));
    }

    @Test
    void anItemIsRecognisedUnderItsNewTitle() {
        var corrected =
                new ItemEdit.Correct(key("a"), new ItemWords("A!", ItemKind.HANDS_ON, true, "", TimingWords.NONE));
        assertThat(changes(after(corrected, draft)))
                .extracting(ChangeView::how, ChangeView::before, ChangeView::now)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("retitled", "a", "A!"),
                        org.assertj.core.groups.Tuple.tuple("kind", "topic", "hands-on"),
                        org.assertj.core.groups.Tuple.tuple("required", "not required", "required"));
    }

    @Test
    void onlyTheOneThatMovedIsCalledMoved() {
        assertThat(changes(
                        after(new ItemEdit.Move(key("d"), Way.UP), after(new ItemEdit.Move(key("d"), Way.UP), draft))))
                .containsExactly(ChangeView.of("moved", "d stands elsewhere in its list"));
        assertThat(changes(after(new ItemEdit.Move(key("d"), Way.DOWN), draft)))
                .containsExactly(new ChangeView("moved", "note", "d", "module 1", "module 2"));
        assertThat(changes(after(new ModuleEdit.Move(0, Way.DOWN), draft))).hasSize(1);
    }

    private List<ChangeView> changes(Draft after) {
        return Difference.between(draft.modules(), after.modules());
    }
}
