package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a review, or was reviewed.
 *
 * @param cohorts what one may choose from; the chosen one is marked
 * @param next where the page after this one is
 * @param first where the list begins, on all pages but the first
 */
public record ReviewQueuePage(
        List<Choice> cohorts,
        List<Choice> states,
        List<Line> lines,
        String empty,
        @Nullable String next,
        @Nullable String first) {

    /** A choice of the filter. */
    public record Choice(String value, String words, boolean chosen) {}

    /** A round in the queue; {@code state} says who has it, {@code since} when it was handed in. */
    public record Line(
            String id,
            String learner,
            String title,
            String cohort,
            int round,
            Moment since,
            String state,
            String tone) {}
}
