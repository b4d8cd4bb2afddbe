package dev.atelier.event;

import java.util.Optional;

/** What public pages say of works that learners show to the world. Implemented by whoever shows them; pages stand without it. */
public interface ShownWorks {

    /** What was made in any cohort of a workshop; empty if nothing is shown. */
    Optional<Shown> of(WorkshopId workshop);

    /** What was made in a cohort; empty if nothing is shown. */
    Optional<Shown> of(CohortId cohort);

    /**
     * Works to look at.
     *
     * @param count at least one
     * @param address the page that shows them
     */
    record Shown(int count, String address) {

        /** "3 works of its learners". */
        public String words() {
            return count == 1 ? "One work of its learners" : count + " works of its learners";
        }
    }
}
