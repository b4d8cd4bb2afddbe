package dev.atelier.mentorship.page;

import java.util.List;

/**
 * Cohorts with what waits in them for a review, and the way to who has what.
 *
 * @param admin whether to show the way to the figures of all
 */
public record SharingsPage(List<Row> rows, boolean admin) {

    /** One cohort. */
    public record Row(String address, String title, String starts, int waiting, int unasked, int overdue) {}
}
