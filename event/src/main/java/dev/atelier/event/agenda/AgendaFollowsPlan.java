package dev.atelier.event.agenda;

import static java.util.stream.Collectors.toMap;

import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a cohort's start moves, its draft moves along, in local time, and its rooms are booked by the new plan, unless
 * others have them: then its agenda shows the clash. When it does not take place, its rooms become free. Heard within the change's own transaction, since both are one.
 */
@Component
class AgendaFollowsPlan {

    private final Drafts drafts;
    private final Releases releases;
    private final RoomBookings rooms;

    AgendaFollowsPlan(Drafts drafts, Releases releases, RoomBookings rooms) {
        this.drafts = drafts;
        this.releases = releases;
        this.rooms = rooms;
    }

    @EventListener
    void on(CohortChanged change) {
        switch (change) {
            case CohortChanged.CohortReplanned replanned -> moveAlong(replanned.cohort());
            case CohortChanged.CohortPostponed postponed ->
                rooms.free(postponed.cohort().id());
            case CohortChanged.CohortCancelled cancelled ->
                rooms.free(cancelled.cohort().id());
            case CohortChanged.CohortAnnounced announced ->
                bookAnew(announced.cohort(), drafts.lock(announced.cohort().id()));
            case CohortChanged.CohortOpened opened -> {}
            case CohortChanged.CohortConfirmed confirmed -> {}
            case CohortChanged.CohortStarted started -> {}
            case CohortChanged.CohortCompleted completed -> {}
        }
    }

    /** The draft first, as everybody does who holds both. */
    private void moveAlong(CohortFacts cohort) {
        var draft = drafts.lock(cohort.id());
        draft.filter(drawn -> !drawn.drawnFor().equals(cohort.startsAt())).ifPresent(drawn -> {
            var by = Duration.between(drawn.drawnFor(), cohort.startsAt());
            drafts.write(
                    cohort.id(),
                    cohort.startsAt(),
                    drawn.slots().stream().map(slot -> slot.moved(by)).toList());
        });
        if (cohort.status() != CohortStatus.POSTPONED) {
            bookAnew(cohort, draft);
        }
    }

    /** Books what is released, as far as it lies within the cohort's days. */
    private void bookAnew(CohortFacts cohort, Optional<Draft> draft) {
        var days = Day.between(cohort.startsAt(), cohort.endsAt());
        var drawn = draft.map(Draft::slots).orElse(List.of()).stream().collect(toMap(Slot::id, Slot::roomKey));
        releases.latest(cohort.id())
                .map(latest -> latest.release().slots())
                .ifPresent(slots -> rooms.bookAnew(
                        cohort.id(),
                        slots.stream()
                                .filter(slot -> days.stream().anyMatch(day -> day.holds(slot)))
                                .toList(),
                        cohort.zone(),
                        slot -> slot.roomKey().equals(drawn.getOrDefault(slot.id(), slot.roomKey()))));
    }
}
