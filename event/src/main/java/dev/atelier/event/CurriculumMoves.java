package dev.atelier.event;

import java.util.List;

/**
 * What a change of the pinned curriculum version would mean for the people in a cohort, asked before it is saved.
 * Implemented by whoever counts progress; without it a change is saved unasked.
 */
public interface CurriculumMoves {

    /** In sentences; none if nobody's count would change. */
    List<String> consequences(CohortFacts cohort, CurriculumFacts from, CurriculumFacts to);
}
