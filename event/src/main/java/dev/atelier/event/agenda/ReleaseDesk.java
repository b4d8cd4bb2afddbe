package dev.atelier.event.agenda;

import dev.atelier.event.CohortId;
import dev.atelier.event.agenda.Releasing.Answer;
import dev.atelier.event.agenda.Releasing.Wish;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Takes wishes for a release. Of two cohorts that want one room at the same moment, the database lets one have it. */
@Component
class ReleaseDesk {

    private final Releasing releasing;

    ReleaseDesk(Releasing releasing) {
        this.releasing = releasing;
    }

    Answer release(CohortId cohort, Wish wish, UUID admin) {
        try {
            return releasing.release(cohort, wish, admin);
        } catch (DataIntegrityViolationException refusal) {
            if (String.valueOf(refusal.getMessage()).contains(RoomBookings.ONCE)) {
                return new Answer.Refused("Another cohort has just booked one of these rooms: look again at which.");
            }
            throw refusal;
        }
    }
}
