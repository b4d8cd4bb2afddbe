package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.enrolment.Admission.Enter;
import dev.atelier.learner.enrolment.Admission.Keep;
import dev.atelier.learner.enrolment.Admission.Promote;
import dev.atelier.learner.enrolment.Admission.Queue;
import dev.atelier.learner.enrolment.Answer.Enrolled;
import dev.atelier.learner.enrolment.Answer.Refused;
import dev.atelier.learner.enrolment.Answer.Waitlisted;
import java.time.Instant;

/**
 * The seats of a cohort at one moment.
 *
 * @param taken enrolled and offered; above the capacity only if that was lowered, for nobody is evicted
 */
record Roster(PlannedCohort cohort, int taken, int waiting) {

    int free() {
        return Math.max(0, cohort.capacity() - taken);
    }

    /** Seats that nobody who waits has a claim on: only these may go to a newcomer. */
    int unclaimed() {
        return Math.max(0, free() - waiting);
    }

    /** How many of those who wait a seat is there for. */
    int due() {
        return Math.min(free(), waiting);
    }

    Admission admit(Place place, Instant now) {
        return switch (place) {
            case Place.Seated seated -> new Keep(new Enrolled(seated.id()));
            case Place.Offered offered -> accept(offered, now);
            case Place.Waiting waiting -> promote(waiting, now);
            case Place.Past past -> past.status() == EnrolmentStatus.REMOVED ? refuse(Reason.REMOVED) : welcome(now);
            case Place.None none -> welcome(now);
        };
    }

    /** The answer to "I accept", which nobody can give to whom nothing was offered. */
    Admission accept(Place place, Instant now) {
        return switch (place) {
            case Place.Seated seated -> new Keep(new Enrolled(seated.id()));
            case Place.Offered offered ->
                now.isBefore(offered.until()) ? new Promote(offered.id()) : refuse(Reason.OFFER_LAPSED);
            case Place.Past past -> refuse(Reason.OFFER_LAPSED);
            case Place.Waiting waiting -> refuse(Reason.NO_OFFER);
            case Place.None none -> refuse(Reason.NO_OFFER);
        };
    }

    /** Each of the first {@code free()} who wait may take their seat without waiting for the offer. */
    private Admission promote(Place.Waiting waiting, Instant now) {
        return cohort.givesSeatsAt(now) && waiting.rank() <= free()
                ? new Promote(waiting.id())
                : new Keep(new Waitlisted(waiting.id(), waiting.rank()));
    }

    private Admission welcome(Instant now) {
        if (!cohort.givesSeatsAt(now)) {
            return refuse(closed());
        }
        return unclaimed() > 0 ? new Enter() : new Queue(waiting + 1);
    }

    /** What becomes of somebody to whom the staff wants to give a seat, whoever else waits. */
    Fate give(EnrolmentStatus status, Instant now) {
        return switch (status) {
            case ENROLLED, COMPLETED -> new Fate(Outcome.THERE, "Has a seat.");
            case OFFERED -> given(1, now);
            case WAITLISTED, REMOVED -> given(free(), now);
            case WITHDRAWN, DECLINED, EXPIRED, CANCELLED ->
                Fate.refused("Has left. They can ask for a seat again themselves.");
        };
    }

    /** To whom waits at the door a seat is given on the day itself, too. */
    private Fate given(int free, Instant now) {
        var over = !now.isBefore(cohort.ends());
        if (over || !(cohort.status().takesEnrolments() || cohort.status() == CohortStatus.RUNNING)) {
            return Fate.refused(closed().words());
        }
        return free > 0 ? new Fate(Outcome.CREATED, "") : Fate.refused("No seat is free.");
    }

    /** The seats once this has become of somebody. */
    Roster after(Fate fate) {
        return switch (fate.outcome()) {
            case CREATED -> new Roster(cohort, taken + 1, waiting);
            case WAITING -> new Roster(cohort, taken, waiting + 1);
            case THERE, CONFLICT, REFUSED, INVALID -> this;
        };
    }

    /** Why no seats are given out. */
    Reason closed() {
        return switch (cohort.status()) {
            case DRAFT -> Reason.NO_SUCH_COHORT;
            case ANNOUNCED -> Reason.NOT_OPEN_YET;
            case OPEN, CONFIRMED, RUNNING -> Reason.STARTED;
            case COMPLETED -> Reason.OVER;
            case POSTPONED -> Reason.POSTPONED;
            case CANCELLED -> Reason.CANCELLED;
        };
    }

    private static Admission refuse(Reason reason) {
        return new Keep(new Refused(reason));
    }
}
