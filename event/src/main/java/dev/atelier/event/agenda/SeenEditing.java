package dev.atelier.event.agenda;

import dev.atelier.event.agenda.DraftEditing.Answer;
import dev.atelier.event.cohort.Cohort;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Edits a draft for those who say which one they have read; each edit is empty if it is another one by now. */
@Service
class SeenEditing {

    private final Drafts drafts;
    private final DraftEditing editing;

    SeenEditing(Drafts drafts, DraftEditing editing) {
        this.drafts = drafts;
        this.editing = editing;
    }

    /** Somebody who has read a revision of the draft. */
    record Reader(UUID id, long seen) {

        /** An empty draft that was just begun is as good as none. */
        private boolean sees(Draft draft) {
            return draft.revision() == seen
                    || (seen == 0 && draft.revision() == 1 && draft.slots().isEmpty());
        }
    }

    /** A slot that is there already was added by the same call before. */
    @Transactional
    public Optional<Answer> add(Cohort cohort, Reader reader, Slot slot, boolean along) {
        if (reader.seen() == 0) {
            drafts.begin(cohort.id(), cohort.plan().startsAt());
        }
        var draft = drafts.lock(cohort.id());
        if (draft.flatMap(now -> now.slot(slot.id())).isPresent()) {
            return Optional.of(new Answer.Saved(List.of()));
        }
        return draft.filter(reader::sees).map(seen -> editing.add(cohort, slot, along, reader.id()));
    }

    /** Changes a slot by what it is in the draft that was read; one that is not there is gone, whatever was read. */
    @Transactional
    public Optional<Answer> change(Cohort cohort, Reader reader, UUID slot, UnaryOperator<Slot> change, boolean along) {
        var draft = drafts.lock(cohort.id());
        var before = draft.flatMap(now -> now.slot(slot));
        if (before.isEmpty()) {
            return Optional.of(new Answer.Gone());
        }
        return draft.filter(reader::sees)
                .map(seen -> editing.change(cohort, change.apply(before.get()), along, reader.id(), same -> true));
    }

    @Transactional
    public Optional<Answer> remove(Cohort cohort, Reader reader, UUID slot) {
        var draft = drafts.lock(cohort.id());
        if (draft.flatMap(now -> now.slot(slot)).isEmpty()) {
            return Optional.of(new Answer.Gone());
        }
        return draft.filter(reader::sees).map(seen -> {
            editing.remove(cohort, slot, reader.id(), now -> true);
            return new Answer.Saved(List.of());
        });
    }
}
