package dev.atelier.event.agenda;

import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortFacts;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a cohort's start moves, its draft moves along, in local time; when a cohort does not take place, its rooms become
 * free. Heard within the change's own transaction, since both are one.
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
            case CohortChanged.CohortAnnounced announced -> bookAgain(announced.cohort());
            case CohortChanged.CohortOpened opened -> {}
            case CohortChanged.CohortConfirmed confirmed -> {}
            case CohortChanged.CohortStarted started -> {}
            case CohortChanged.CohortCompleted completed -> {}
        }
    }

    /** Once a postponed cohort is back, its rooms are too, unless others took them: then its agenda shows the clash. */
    private void bookAgain(CohortFacts cohort) {
        var days = Day.between(cohort.startsAt(), cohort.endsAt());
        releases.latest(cohort.id())
                .map(latest -> latest.release().slots())
                .ifPresent(slots -> rooms.bookIfFree(
                        cohort.id(),
                        slots.stream()
                                .filter(slot -> days.stream().anyMatch(day -> day.holds(slot)))
                                .toList(),
                        cohort.zone()));
    }

    private void moveAlong(CohortFacts cohort) {
        rooms.freeElsewhere(cohort.id(), cohort.begins(), cohort.ends());
        drafts.lock(cohort.id())
                .filter(draft -> !draft.drawnFor().equals(cohort.startsAt()))
                .ifPresent(draft -> {
                    var by = Duration.between(draft.drawnFor(), cohort.startsAt());
                    drafts.write(
                            cohort.id(),
                            cohort.startsAt(),
                            draft.slots().stream().map(slot -> slot.moved(by)).toList());
                });
    }
}
