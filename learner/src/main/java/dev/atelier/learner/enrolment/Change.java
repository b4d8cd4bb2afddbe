package dev.atelier.learner.enrolment;

import dev.atelier.learner.EnrolmentChanged;
import dev.atelier.learner.EnrolmentChanged.EnrolmentCompleted;
import dev.atelier.learner.EnrolmentChanged.EnrolmentEnded;
import dev.atelier.learner.EnrolmentChanged.LearnerEnrolled;
import dev.atelier.learner.EnrolmentChanged.LearnerWaitlisted;
import dev.atelier.learner.EnrolmentChanged.SeatOffered;
import dev.atelier.learner.EnrolmentFacts;
import dev.atelier.learner.EnrolmentStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of status, as written to the history.
 *
 * @param from null for a new enrolment
 * @param until when the offer ends, if this is one; else the moment of the change
 * @param position on the waiting list, if it leads there; else 0
 */
record Change(EnrolmentFacts enrolment, @Nullable EnrolmentStatus from, Instant until, int position, Cause cause) {

    EnrolmentChanged event() {
        return switch (enrolment.status()) {
            case ENROLLED -> new LearnerEnrolled(enrolment, cause.at());
            case WAITLISTED -> new LearnerWaitlisted(enrolment, cause.at());
            case OFFERED -> new SeatOffered(enrolment, cause.at(), until);
            case COMPLETED -> new EnrolmentCompleted(enrolment, cause.at());
            case WITHDRAWN, REMOVED, DECLINED, EXPIRED, CANCELLED -> new EnrolmentEnded(enrolment, cause.at());
        };
    }
}
