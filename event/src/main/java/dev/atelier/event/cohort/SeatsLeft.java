package dev.atelier.event.cohort;

import dev.atelier.event.CohortId;
import dev.atelier.event.SeatCounts;
import dev.atelier.event.SeatCounts.SeatCount;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says how full a cohort is, as far as whoever gives seats out tells. */
@Component
public class SeatsLeft {

    private final ObjectProvider<SeatCounts> counts;

    SeatsLeft(ObjectProvider<SeatCounts> counts) {
        this.counts = counts;
    }

    /** How full a cohort is; {@code isCounted} is false while nobody counts. */
    public record Fullness(int capacity, int taken, int waiting, boolean isCounted) {

        public int left() {
            return Math.max(0, capacity - taken);
        }

        /** A newcomer gets a seat at once only if nobody waits for it. */
        public boolean isFull() {
            return isCounted && (left() == 0 || waiting > 0);
        }

        public String words() {
            if (!isCounted) {
                return capacity == 1 ? "1 seat" : capacity + " seats";
            }
            return left() == 0 ? "All %d taken".formatted(capacity) : "%d of %d left".formatted(left(), capacity);
        }

        /** For those who give seats out: "12 of 60 taken, 3 waiting". */
        String takenWords() {
            if (!isCounted) {
                return words();
            }
            var waitingWords = waiting == 0 ? "" : ", %d waiting".formatted(waiting);
            return "%d of %d taken%s".formatted(taken, capacity, waitingWords);
        }
    }

    public Fullness of(CohortId cohort, int capacity) {
        return in(of(List.of(cohort)), cohort, capacity);
    }

    /** The counts of several cohorts at once. */
    public Map<CohortId, SeatCount> of(Collection<CohortId> cohorts) {
        var counting = counts.getIfAvailable();
        return counting == null || cohorts.isEmpty() ? Map.of() : counting.of(cohorts);
    }

    public static Fullness in(Map<CohortId, SeatCount> counted, CohortId cohort, int capacity) {
        var count = counted.get(cohort);
        return count == null
                ? new Fullness(capacity, 0, 0, false)
                : new Fullness(capacity, count.taken(), count.waiting(), true);
    }
}
