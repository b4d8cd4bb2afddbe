package dev.atelier.learner.page;

import java.util.List;

/**
 * What would be done with everybody who is selected, before it is.
 *
 * @param id of what will be done
 * @param who the enrolments, parted by blanks
 * @param concerned whom something would happen to
 */
public record SelectionAskPage(
        String title,
        String roster,
        String heading,
        String means,
        AskForm form,
        String id,
        String verb,
        String who,
        String button,
        boolean ends,
        int concerned,
        SelectionLines lines) {

    /** Whether there is anybody to do it with. */
    public boolean useless() {
        return concerned == 0;
    }

    /** Words for whoever presses. */
    public List<AskField> fields() {
        return form.fields();
    }
}
