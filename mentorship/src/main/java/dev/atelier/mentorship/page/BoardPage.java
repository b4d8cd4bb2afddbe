package dev.atelier.mentorship.page;

import dev.atelier.mentorship.page.ThreadPage.Link;
import dev.atelier.mentorship.page.ThreadPage.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conversations of a mentor's cohorts.
 *
 * @param turns the tabs; the current one has no address
 * @param whose the filter; the current one has no address
 * @param next empty on the last page
 * @param empty what to say when there is no row
 * @param reviews how many reviews wait for the mentor, in words; empty where none does
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
        String reviews,
        boolean admin) {

    /**
     * One conversation.
     *
     * @param away until when the mentor is away, in words; empty while they are there
     * @param since in words, in the cohort's zone
     * @param due until when an answer is promised; null where nobody waits
     */
    public record Row(
            String address,
            String subject,
            String learner,
            String title,
            String mentor,
            String away,
            String since,
            @Nullable Mark due,
            Mark left) {}
}
