package dev.atelier.mentorship.page;

import dev.atelier.mentorship.page.ThreadPage.Link;
import dev.atelier.mentorship.page.ThreadPage.Mark;
import java.util.List;

/**
 * Conversations of a mentor's cohorts.
 *
 * @param turns the tabs; the current one has no address
 * @param whose the filter; the current one has no address
 * @param next empty on the last page
 * @param empty what to say when there is no row
 * @param admin whether to show the way to who mentors whom
 */
public record BoardPage(
        List<Link> turns,
        List<Link> whose,
        List<Row> rows,
        boolean first,
        String start,
        String next,
        String empty,
        boolean admin) {

    /** One conversation; {@code since} is in words, in the cohort's zone. */
    public record Row(
            String address, String subject, String learner, String title, String mentor, String since, Mark left) {}
}
