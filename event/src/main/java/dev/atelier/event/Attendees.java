package dev.atelier.event;

import java.util.List;
import java.util.UUID;

/** Who comes to a cohort. Implemented by whoever gives seats out; without it, an agenda is told to its staff alone. */
public interface Attendees {

    /** Everybody who has a seat, had one when the cohort was over, or holds an offer of one; in one statement. */
    List<Attendee> of(CohortId cohort);

    /** The cohorts that a person has a seat in, or had when they were over, in one statement. */
    List<CohortId> cohortsOf(UUID person);

    /**
     * Somebody who comes.
     *
     * @param id of their account; the address is proven, or vouched for by the staff
     * @param seated false for whoever holds an offer and has not said yes
     */
    record Attendee(UUID id, String name, String address, boolean seated) {}
}
