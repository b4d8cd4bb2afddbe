package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a review, or was reviewed.
 *
 * @param shortcuts the filters that are asked for most, with how many each has; the chosen one has no address
 * @param choices what one may choose from; the chosen ones are marked
 * @param words what is looked for in titles and names
 * @param mine what is given to the reviewer or held by them; stands before all others
 * @param lines all others
 * @param next where the page after this one is
 * @param first where the list begins, on all pages but the first
 * @param admin whether the pages of admins are linked
 */
public record ReviewQueuePage(
        List<Shortcut> shortcuts,
        List<Field> choices,
        String words,
        List<Line> mine,
        List<Line> lines,
        String empty,
        @Nullable String next,
        @Nullable String first,
        boolean admin) {

    public boolean isEmpty() {
        return mine.isEmpty() && lines.isEmpty();
    }

    /** Whether anything but the usual is chosen. */
    public boolean isNarrowed() {
        return !words.isEmpty()
                || choices.stream()
                        .anyMatch(field -> !field.choices().getFirst().chosen());
    }

    /** A filter with one press. */
    public record Shortcut(String address, String words, String count) {}

    /** A part of the filter. */
    public record Field(String name, String label, List<Choice> choices) {}

    /** A choice of the filter. */
    public record Choice(String value, String words, boolean chosen) {}

    /**
     * A round in the queue.
     *
     * @param since when it was handed in
     * @param waits how long it waits; empty once it was reviewed
     * @param promise whether the promise holds; null where none was given
     * @param given to whom it is given; empty where to nobody
     * @param state who has it
     */
    public record Line(
            String id,
            String learner,
            String title,
            String cohort,
            int round,
            Moment since,
            String waits,
            @Nullable Sign promise,
            String given,
            Sign state) {}

    /** A word with its tone. */
    public record Sign(String words, String tone) {}
}
