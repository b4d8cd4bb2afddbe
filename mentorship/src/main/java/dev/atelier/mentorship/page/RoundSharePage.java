package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reviews one round, and how that came.
 *
 * @param given to whom it is given; null for nobody
 * @param mine whether that is the reader
 * @param take whether the reader may take it with a reason
 * @param people to whom the reader may give it; empty if they may not
 * @param history the latest first
 */
public record RoundSharePage(
        String id,
        String title,
        String learner,
        int round,
        boolean waits,
        String waited,
        ReviewQueuePage.@Nullable Sign promise,
        @Nullable String given,
        boolean mine,
        boolean take,
        List<ThreadPage.Person> people,
        List<Change> history) {

    /** One change of hands, in a sentence. */
    public record Change(Moment at, String words, String reason) {}
}
