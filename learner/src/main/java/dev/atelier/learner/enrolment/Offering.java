package dev.atelier.learner.enrolment;

import java.time.Instant;

/** Whether a free seat of a cohort may be offered at some moment. */
sealed interface Offering {

    /** It may, to be answered before {@code until}. */
    record Now(Instant until) implements Offering {}

    /** Not at this hour: nobody's telephone rings at night for a seat. */
    record Later(Instant at) implements Offering {}

    /** Too little time is left to answer. */
    record NoLonger() implements Offering {}

    /** The cohort gives out no seats. */
    record Closed() implements Offering {}
}
