package dev.atelier.learner.enrolment;

/** What can become of one person on a list. */
public enum Outcome {
    /** They get a seat. */
    CREATED,
    /** They get a number on the waiting list. */
    WAITING,
    /** They have a seat, an offer or a number already. */
    THERE,
    /** They have a seat in another cohort at that time. */
    CONFLICT,
    /** They or the cohort are such that nobody may bring them in. */
    REFUSED,
    /** The row can't be read. */
    INVALID
}
