package dev.atelier.event.agenda;

import dev.atelier.event.cohort.Cohort;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings together what the picture of a draft shows. */
@Component
class TimelineDesk {

    private final FirstDrafts firstDrafts;
    private final RoomBookings rooms;
    private final DraftEdits edits;

    TimelineDesk(FirstDrafts firstDrafts, RoomBookings rooms, DraftEdits edits) {
        this.firstDrafts = firstDrafts;
        this.rooms = rooms;
        this.edits = edits;
    }

    record Reading(
            Cohort cohort,
            Draft draft,
            List<Problem> problems,
            Legend legend,
            RoomColumns rooms,
            DraftHistory history,
            Taught taught) {}

    Reading read(Cohort cohort, AgendaDesk.Reading agenda) {
        var draft = agenda.draft().orElseGet(() -> new Draft(0, cohort.plan().startsAt(), List.of()));
        var history = edits.of(cohort.id());
        return new Reading(
                cohort,
                draft,
                agenda.problems(),
                agenda.legend(),
                columns(cohort, draft, history),
                history,
                taught(cohort));
    }

    /** A room that was left a moment ago stays, so that one can go back. */
    RoomColumns columns(Cohort cohort, Draft draft, DraftHistory history) {
        return RoomColumns.of(
                Stream.concat(draft.slots().stream(), history.slots()).toList(), rooms.known(cohort.id()));
    }

    Taught taught(Cohort cohort) {
        return firstDrafts.taught(cohort);
    }
}
