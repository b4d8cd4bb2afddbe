package dev.atelier.mentorship.page;

import dev.atelier.mentorship.page.ThreadPage.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Before a month becomes longer.
 *
 * @param over whether it is over, so that it would be opened again
 * @param earliest the first day that can be chosen, as a date field takes it
 * @param latest the last such day
 * @param problem what is to be done first; null if nothing
 * @param past what was done to it before, the latest first
 */
public record ExtensionPage(
        String action,
        String learner,
        String title,
        boolean over,
        Mark left,
        String until,
        Typed typed,
        String earliest,
        String latest,
        @Nullable Problem problem,
        List<Past> past) {

    /**
     * What the form shows.
     *
     * @param form an id made when the form was shown, so that sending it twice does it once
     */
    public record Typed(String form, String lastDay, String reason) {}

    public record Problem(String field, String words) {}

    /** One extension, with the last day before and after. */
    public record Past(Moment when, String admin, String reason, String before, String after) {}

    /** What to do about a field; empty if nothing. */
    public String problem(String field) {
        return problem != null && problem.field().equals(field) ? problem.words() : "";
    }
}
