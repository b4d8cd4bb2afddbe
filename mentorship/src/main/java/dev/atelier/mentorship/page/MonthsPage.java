package dev.atelier.mentorship.page;

import dev.atelier.mentorship.page.ThreadPage.Link;
import dev.atelier.mentorship.page.ThreadPage.Mark;
import dev.atelier.mentorship.page.ThreadPage.Person;
import java.util.List;

/**
 * Who mentors whom.
 *
 * @param next empty on the last page
 */
public record MonthsPage(List<Row> rows, boolean first, String next) {

    /**
     * One month.
     *
     * @param mentor the id of who mentors; empty for nobody
     * @param staff all who could
     * @param longer where it is made longer, or opened again
     */
    public record Row(
            String action,
            String learner,
            String title,
            String until,
            Mark left,
            String mentor,
            List<Person> staff,
            Link longer) {}
}
