package dev.atelier.event;

import java.util.Collection;
import java.util.Map;

/** What public pages show of seats. Implemented by whoever gives seats out; pages stand without it. */
public interface SeatCounts {

    /** The counts of those cohorts that are known, in one statement. */
    Map<CohortId, SeatCount> of(Collection<CohortId> cohorts);

    /**
     * How full a cohort is.
     *
     * @param taken enrolled and offered; may exceed {@code capacity} after it was lowered
     * @param waiting people on the waiting list
     */
    record SeatCount(int capacity, int taken, int waiting) {

        public int left() {
            return Math.max(0, capacity - taken);
        }
    }
}
