package dev.atelier.learner.enrolment;

import dev.atelier.learner.EnrolmentStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whom the staff wants to bring in.
 *
 * @param latest the newest of their enrolments in this cohort
 * @param elsewhere whether they have a seat in another cohort at that time
 */
record Arrival(Optional<EnrolmentStatus> latest, boolean elsewhere) {

    /** What this roster has for them. Nobody who left is brought back over their head. */
    Fate at(Roster roster, Instant now) {
        return latest.map(Arrival::again).orElseGet(() -> first(roster, now));
    }

    private Fate first(Roster roster, Instant now) {
        if (!roster.cohort().givesSeatsAt(now)) {
            return Fate.refused(roster.closed().words());
        }
        if (elsewhere) {
            return new Fate(Outcome.CONFLICT, "Has a seat in another cohort at that time.");
        }
        return roster.unclaimed() > 0
                ? new Fate(Outcome.CREATED, "")
                : new Fate(Outcome.WAITING, "Number " + (roster.waiting() + 1) + ".");
    }

    private static Fate again(EnrolmentStatus status) {
        return switch (status) {
            case ENROLLED, COMPLETED -> new Fate(Outcome.THERE, "Has a seat.");
            case OFFERED -> new Fate(Outcome.THERE, "Has an offer.");
            case WAITLISTED -> new Fate(Outcome.THERE, "Is on the waiting list.");
            case REMOVED -> Fate.refused("Was taken off this roster.");
            case WITHDRAWN -> Fate.refused("Gave the place back. They can ask for a seat again themselves.");
            case DECLINED -> Fate.refused("Declined the seat. They can ask for one again themselves.");
            case EXPIRED -> Fate.refused("Did not answer an offer in time. They can ask for a seat again themselves.");
            case CANCELLED -> Fate.refused("Was on the list when the cohort was cancelled.");
        };
    }
}
