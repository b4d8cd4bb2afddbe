package dev.atelier.event.agenda;

import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.time.LocalTimes;
import dev.atelier.event.time.SpokenTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves slots about the day, puts new ones into it, and undoes it again. What clashes is let be and shown: a day is put in
 * order by way of disorder, and only a release asks for order.
 */
@Service
class DraftMoving {

    private final Drafts drafts;
    private final DraftEdits edits;
    private final DraftWriting writing;
    private final TimelineDesk desk;

    DraftMoving(Drafts drafts, DraftEdits edits, DraftWriting writing, TimelineDesk desk) {
        this.drafts = drafts;
        this.edits = edits;
        this.writing = writing;
        this.desk = desk;
    }

    /**
     * Who wants it, and what they saw.
     *
     * @param seen the draft's revision in front of them
     * @param along whether what follows in the same room on that day moves by as much
     */
    record Wish(UUID actor, long seen, boolean along) {}

    sealed interface Answer {
        /** The slot, as it was if it was removed, and what else is worth saying. */
        record Made(Slot slot, String note) implements Answer {}

        /** What was undone or redone. */
        record Turned(String what) implements Answer {}

        /** The draft is another one by now: nothing was changed. */
        record Stale() implements Answer {}

        record Refused(String why) implements Answer {}
    }

    @Transactional
    Answer move(Cohort cohort, SlotMove move, Wish wish) {
        var draft = drafts.lock(cohort.id()).orElse(null);
        if (draft == null || draft.revision() != wish.seen()) {
            return new Answer.Stale();
        }
        return draft.slot(move.slot())
                .map(before -> move(cohort, draft, before, move, wish))
                .orElseGet(() -> new Answer.Refused("There is no such slot in the draft."));
    }

    private Answer move(Cohort cohort, Draft draft, Slot before, SlotMove move, Wish wish) {
        var after = move.of(
                before, desk.columns(cohort, draft, edits.of(cohort.id())).names());
        var slots = after.map(slot -> wish.along()
                        ? Following.replaceInRoom(draft.slots(), before, slot)
                        : Following.replace(draft.slots(), before, slot, false))
                .orElseGet(() -> without(draft.slots(), before));
        return written(cohort, draft, after.orElse(before), slots, wish);
    }

    /** Puts a new slot in. */
    @Transactional
    Answer place(Cohort cohort, Slot slot, Wish wish) {
        drafts.begin(cohort.id(), cohort.plan().startsAt());
        var draft = drafts.lock(cohort.id()).orElseThrow();
        return draft.revision() == wish.seen()
                ? written(cohort, draft, slot, Following.insert(draft.slots(), slot, false), wish)
                : new Answer.Stale();
    }

    private Answer written(Cohort cohort, Draft draft, Slot slot, List<Slot> slots, Wish wish) {
        var changed = slots.stream().filter(one -> !draft.slots().contains(one)).toList();
        var refusal = refusal(cohort, changed);
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        writing.write(cohort.id(), draft, slots, wish.actor());
        return new Answer.Made(slot, note(cohort, changed, slot));
    }

    /** Takes back the last thing that a person did; {@code edit} is the revision that it led to. */
    @Transactional
    Answer undo(Cohort cohort, long edit, UUID actor) {
        return turn(cohort, history -> history.undoable(actor), edit, actor, "undone");
    }

    /** Does again what a person undid last. */
    @Transactional
    Answer redo(Cohort cohort, long edit, UUID actor) {
        return turn(cohort, history -> history.redoable(actor), edit, actor, "redone");
    }

    private Answer turn(
            Cohort cohort, Function<DraftHistory, Optional<DraftEdit>> which, long edit, UUID actor, String word) {
        var draft = drafts.lock(cohort.id()).orElse(null);
        var history = edits.of(cohort.id());
        var last = which.apply(history).filter(one -> one.revision() == edit).orElse(null);
        if (draft == null || last == null) {
            return new Answer.Refused(
                    "Nothing was %s: it is not the last thing that you did any more.".formatted(word));
        }
        var turned = last.turned(draft.revision() + 1, actor);
        return turned.on(draft.slots())
                .<Answer>map(slots -> {
                    writing.write(cohort.id(), draft, slots, turned);
                    return new Answer.Turned(turned.what() + ": " + word + ".");
                })
                .orElseGet(() ->
                        new Answer.Refused("Not %s: %s.".formatted(word, history.overwritten(turned, draft.slots()))));
    }

    private static List<Slot> without(List<Slot> slots, Slot gone) {
        return slots.stream().filter(slot -> !slot.id().equals(gone.id())).toList();
    }

    /** Times that do not exist, and days on which nobody meets. */
    private static Optional<String> refusal(Cohort cohort, List<Slot> changed) {
        var plan = cohort.plan();
        var first = plan.startsAt().toLocalDate().atStartOfDay();
        var last = plan.endsAt().toLocalDate().plusDays(2).atStartOfDay();
        if (changed.stream()
                .anyMatch(
                        slot -> slot.startsAt().isBefore(first) || slot.endsAt().isAfter(last))) {
            return Optional.of("This cohort meets on %s. Nothing was moved."
                    .formatted(SpokenTime.days(plan.startsAt(), plan.endsAt())));
        }
        return times(cohort, changed)
                .filter(LocalTimes.Never.class::isInstance)
                .map(never -> ((LocalTimes.Never) never).words() + ". Nothing was moved.")
                .findFirst();
    }

    private static String note(Cohort cohort, List<Slot> changed, Slot slot) {
        return times(cohort, changed.stream().filter(slot::equals).toList())
                .filter(LocalTimes.Twice.class::isInstance)
                .map(twice -> ((LocalTimes.Twice) twice).words() + ".")
                .findFirst()
                .orElse("");
    }

    private static Stream<LocalTimes> times(Cohort cohort, List<Slot> slots) {
        return slots.stream()
                .flatMap(slot -> Stream.of(slot.startsAt(), slot.endsAt()))
                .map(time -> LocalTimes.of(time, cohort.plan().zone()));
    }
}
