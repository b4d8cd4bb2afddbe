package dev.atelier.event.agenda;

import dev.atelier.event.CohortId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Writes what becomes of a draft, beside the edit that made it so. The caller holds the draft's row. */
@Component
class DraftWriting {

    private final Drafts drafts;
    private final DraftEdits edits;

    DraftWriting(Drafts drafts, DraftEdits edits) {
        this.drafts = drafts;
        this.edits = edits;
    }

    /** Writes nothing where nothing changes. */
    void write(CohortId cohort, Draft draft, List<Slot> slots, UUID actor) {
        var next = draft.revision() + 1;
        var what = EditWords.of(Diff.between(draft.slots(), slots));
        var edit = DraftEdit.between(next, actor, what, draft.slots(), slots);
        if (!edit.changesNothing()) {
            write(cohort, draft, slots, edit);
        }
    }

    void write(CohortId cohort, Draft draft, List<Slot> slots, DraftEdit edit) {
        drafts.write(cohort, draft.drawnFor(), slots);
        edits.add(cohort, edit);
    }

    /** Who changed a slot, and what, since somebody saw it: "Ravi changed this slot in the meantime: moved, …". */
    String since(CohortId cohort, Slot now, Predicate<Slot> saw) {
        return edits.of(cohort).overtaken(now, saw);
    }
}
