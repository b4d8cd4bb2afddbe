package dev.atelier.event;

import org.jspecify.annotations.Nullable;

/** A fact about a cohort; each carries the cohort as it is after the change. */
public sealed interface CohortChanged {

    CohortFacts cohort();

    /** It has a date and a public page. */
    record CohortAnnounced(CohortFacts cohort) implements CohortChanged {}

    /** Seats are given out from now on. */
    record CohortOpened(CohortFacts cohort) implements CohortChanged {}

    /** It will take place. */
    record CohortConfirmed(CohortFacts cohort) implements CohortChanged {}

    /** The day has begun. */
    record CohortStarted(CohortFacts cohort) implements CohortChanged {}

    /** The last day is over; mentorship begins. */
    record CohortCompleted(CohortFacts cohort) implements CohortChanged {}

    record CohortPostponed(CohortFacts cohort) implements CohortChanged {}

    record CohortCancelled(CohortFacts cohort, @Nullable String reason) implements CohortChanged {}

    /** Dates, place, capacity, staff or the pinned curriculum version changed, not the status. */
    record CohortReplanned(CohortFacts cohort) implements CohortChanged {}
}
