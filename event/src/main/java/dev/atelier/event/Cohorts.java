package dev.atelier.event;

import java.util.List;
import java.util.Optional;

/** Answers what others ask about cohorts. Reads only; each call is one statement. */
public interface Cohorts {

    Optional<CohortFacts> cohort(CohortId id);

    /** The curriculum version that the cohort is pinned to; empty if there is no such cohort. */
    Optional<CurriculumFacts> curriculum(CohortId id);

    /** All cohorts that a person is on the staff of, the latest start first. */
    List<CohortFacts> staffedBy(InstructorId person);

    /** All cohorts that are not drafts, the latest start first; at most {@code limit}. */
    List<CohortFacts> latest(int limit);
}
