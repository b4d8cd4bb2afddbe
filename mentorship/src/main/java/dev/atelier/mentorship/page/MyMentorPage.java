package dev.atelier.mentorship.page;

import dev.atelier.mentorship.page.ThreadPage.Link;
import dev.atelier.mentorship.page.ThreadPage.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner's months and conversations.
 *
 * @param held mails that came in their name and wait for their word
 * @param ask null while no month is open
 */
public record MyMentorPage(
        List<Card> months,
        List<Link> held,
        List<Line> conversations,
        @Nullable Ask ask) {

    /**
     * One month.
     *
     * @param away a sentence while the mentor is away
     * @param hours when the mentor answers, in words; empty if they said nothing
     * @param promise within which an answer is due, in words; empty after the end
     * @param mailbox where to write; empty after the end
     * @param switching where notices are switched on and off; empty after the end
     * @param notices whether they come
     */
    public record Card(
            String id,
            String title,
            Mark left,
            String until,
            String mentor,
            String away,
            String hours,
            String promise,
            String mailbox,
            String switching,
            boolean notices) {}

    public record Line(String address, String subject, Mark turn, String last, String machine) {}

    /** The form for a new question. */
    public record Ask(
            String form, List<Choice> months, String month, String subject, String text, List<Problem> problems) {

        /** What to do about a field; empty if nothing. */
        public String problem(String field) {
            return problems.stream()
                    .filter(problem -> problem.field().equals(field))
                    .map(Problem::words)
                    .findFirst()
                    .orElse("");
        }
    }

    public record Choice(String id, String words) {}

    public record Problem(String field, String words) {}
}
