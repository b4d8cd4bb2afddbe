package dev.atelier.learner.enrolment;

import dev.atelier.learner.EnrolmentId;

/** What has to be written so that a learner gets their answer. */
sealed interface Admission {

    /** Somebody new takes a seat. */
    record Enter() implements Admission {}

    /** Somebody new waits, as number {@code position}. */
    record Queue(int position) implements Admission {}

    /** Whoever waited or held an offer takes the seat. */
    record Promote(EnrolmentId id) implements Admission {}

    /** Nothing: it is so already, or may not be. */
    record Keep(Answer answer) implements Admission {}
}
