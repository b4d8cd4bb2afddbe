package dev.atelier.mentorship.page;

import dev.atelier.mentorship.page.ThreadPage.Mark;
import dev.atelier.mentorship.page.ThreadPage.Person;
import java.util.List;

/**
 * Who mentors whom.
 *
 * @param next empty on the last page
 */
public record MonthsPage(List<Row> rows, boolean first, String next) {

    /** One month; {@code mentor} is the id of who mentors, empty for nobody, and {@code staff} all who could. */
    public record Row(
            String action, String learner, String title, String until, Mark left, String mentor, List<Person> staff) {}
}
