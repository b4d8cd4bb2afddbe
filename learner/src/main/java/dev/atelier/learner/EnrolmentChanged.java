package dev.atelier.learner;

import java.time.Instant;

/** A fact about an enrolment; each carries the enrolment as it is after the change. */
public sealed interface EnrolmentChanged {

    EnrolmentFacts enrolment();

    Instant at();

    record LearnerEnrolled(EnrolmentFacts enrolment, Instant at) implements EnrolmentChanged {}

    record LearnerWaitlisted(EnrolmentFacts enrolment, Instant at) implements EnrolmentChanged {}

    record SeatOffered(EnrolmentFacts enrolment, Instant at, Instant until) implements EnrolmentChanged {}

    /** Withdrawn, removed, declined, expired or cancelled. */
    record EnrolmentEnded(EnrolmentFacts enrolment, Instant at) implements EnrolmentChanged {}

    /** The cohort completed with this learner in it: {@code at} is when the cohort completed. */
    record EnrolmentCompleted(EnrolmentFacts enrolment, Instant at) implements EnrolmentChanged {}
}
