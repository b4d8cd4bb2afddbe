package dev.atelier.event.agenda;

import dev.atelier.event.cohort.Cohort;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the day: begins a draft, adds, changes and removes slots. */
@Service
class DraftEditing {

    private final Drafts drafts;
    private final DraftWriting writing;
    private final FirstDrafts firstDrafts;
    private final Booked booked;

    DraftEditing(Drafts drafts, DraftWriting writing, FirstDrafts firstDrafts, Booked booked) {
        this.drafts = drafts;
        this.writing = writing;
        this.firstDrafts = firstDrafts;
        this.booked = booked;
    }

    sealed interface Answer {
        /** Saved; each warning is about this slot. */
        record Saved(List<String> warnings) implements Answer {}

        record Refused(List<String> problems) implements Answer {}

        /** Somebody changed the slot since it was looked at. */
        record Overtaken(Slot now, String how) implements Answer {}

        /** There is no such slot any more. */
        record Gone() implements Answer {}
    }

    /** Begins a draft from the curriculum, and the times that its text names; one that has slots is left as it is. */
    @Transactional
    void begin(Cohort cohort, UUID actor) {
        begin(cohort, firstDrafts.of(cohort), actor);
    }

    /** Begins a draft with these slots, which can be undone; one that has slots is left as it is. */
    @Transactional
    void begin(Cohort cohort, List<Slot> slots, UUID actor) {
        drafts.begin(cohort.id(), cohort.plan().startsAt());
        var draft = drafts.lock(cohort.id()).orElseThrow();
        if (draft.slots().isEmpty()) {
            var blank = new Draft(draft.revision(), cohort.plan().startsAt(), List.of());
            writing.write(cohort.id(), blank, slots, actor);
        }
    }

    @Transactional
    Answer add(Cohort cohort, Slot slot, boolean along, UUID actor) {
        drafts.begin(cohort.id(), cohort.plan().startsAt());
        return edit(
                cohort,
                slot.id(),
                actor,
                slots -> slots.stream().anyMatch(other -> other.id().equals(slot.id()))
                        ? slots
                        : Following.insert(slots, slot, along));
    }

    /** @param saw whether the slot, as it is now, is what the form was opened on */
    @Transactional
    Answer change(Cohort cohort, Slot slot, boolean along, UUID actor, Predicate<Slot> saw) {
        var before =
                drafts.lock(cohort.id()).flatMap(draft -> draft.slot(slot.id())).orElse(null);
        if (before == null) {
            return new Answer.Gone();
        }
        return saw.test(before)
                ? edit(cohort, slot.id(), actor, slots -> Following.replace(slots, before, slot, along))
                : new Answer.Overtaken(before, writing.since(cohort.id(), before, saw));
    }

    /** @param saw whether the slot, as it is now, is what was in sight; what is gone already stays gone */
    @Transactional
    Answer remove(Cohort cohort, UUID slot, UUID actor, Predicate<Slot> saw) {
        var before = drafts.lock(cohort.id()).flatMap(draft -> draft.slot(slot)).orElse(null);
        if (before == null) {
            return new Answer.Gone();
        }
        return saw.test(before)
                ? edit(
                        cohort,
                        slot,
                        actor,
                        slots -> slots.stream()
                                .filter(other -> !other.id().equals(slot))
                                .toList())
                : new Answer.Overtaken(before, writing.since(cohort.id(), before, saw));
    }

    private Answer edit(Cohort cohort, UUID touched, UUID actor, UnaryOperator<List<Slot>> edit) {
        var draft = drafts.lock(cohort.id()).orElse(null);
        if (draft == null) {
            return new Answer.Gone();
        }
        var slots = edit.apply(draft.slots());
        var before = booked.problems(cohort, draft.slots());
        var after = booked.problems(cohort, slots);
        var problems = after.stream()
                .filter(problem -> problem.slot().equals(touched) || !before.contains(problem))
                .toList();
        var grave = problems.stream()
                .filter(Problem::isGrave)
                .map(Problem::words)
                .distinct()
                .toList();
        // What is wrong already, as a move in the timeline may leave it, does not stand in the way of anything else.
        if (!grave.isEmpty() && grave(after) > grave(before)) {
            return new Answer.Refused(grave);
        }
        writing.write(cohort.id(), draft, slots, actor);
        return new Answer.Saved(problems.stream().map(Problem::words).distinct().toList());
    }

    private static long grave(List<Problem> problems) {
        return problems.stream().filter(Problem::isGrave).distinct().count();
    }
}
