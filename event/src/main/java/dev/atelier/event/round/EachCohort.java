package dev.atelier.event.round;

import dev.atelier.event.CohortId;
import java.util.Collection;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one thing for each of several cohorts; where it fails, the others don't wait for it. */
public final class EachCohort {

    private static final Logger LOG = LoggerFactory.getLogger(EachCohort.class);

    private EachCohort() {}

    /**
     * Does it, in their order.
     *
     * @param what it is, for the log: "Telling of an agenda"
     */
    public static void of(Collection<CohortId> cohorts, String what, Consumer<CohortId> act) {
        of(cohorts, what, act, failed -> {});
    }

    /**
     * Does it, in their order, and something else where it fails.
     *
     * @param failing what is done for a cohort for which it failed
     */
    public static void of(
            Collection<CohortId> cohorts, String what, Consumer<CohortId> act, Consumer<CohortId> failing) {
        for (var cohort : cohorts) {
            try {
                act.accept(cohort);
            } catch (RuntimeException failure) {
                LOG.warn("{} failed for cohort {}; it is tried again", what, cohort, failure);
                failing.accept(cohort);
            }
        }
    }
}
