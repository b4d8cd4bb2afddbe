package dev.atelier.learner.page;

import java.util.List;

/**
 * How far a learner is, item by item.
 *
 * @param missed titles of what others heard while this learner did not
 * @param earlier what is done and stands in the curriculum no longer
 */
public record ProgressPage(
        String cohort,
        String title,
        DayNow.Progress progress,
        ItemLines items,
        List<String> missed,
        List<String> earlier) {}
