package dev.atelier.mentorship.page;

import java.util.List;

/**
 * What the learners of one's cohorts show.
 *
 * @param reported those about which somebody said something
 * @param next the page after this one; empty on the last
 */
public record ShowcaseDeskPage(List<Line> reported, List<Line> shown, String next, List<Takedown> takedowns) {

    /** An exhibit, and what was said about it. */
    public record Line(
            String id,
            String title,
            String learner,
            String workshop,
            String reach,
            Moment since,
            List<String> reports) {}

    /** An exhibit that was taken down; {@code allowable} for admins, while it is in force. */
    public record Takedown(
            String id,
            String title,
            String learner,
            String reason,
            String by,
            Moment at,
            boolean allowed,
            boolean allowable) {}
}
