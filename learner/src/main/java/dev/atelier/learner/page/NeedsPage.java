package dev.atelier.learner.page;

import java.util.List;

/** What people need in order to take part in a cohort. */
public record NeedsPage(Cohort cohort, List<Need> needs) {

    /** What one of them wrote. */
    public record Need(String path, String name, StatusTag state, String words) {}
}
