package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner's own work.
 *
 * @param draft the round that is being put together
 * @param waiting the round that waits for a review
 * @param next where a form begins the next round, when the last one asks for more
 * @param outlook what to expect of the review of a round that is, or will be, handed in
 * @param ending that the work ends by itself, or has; null where nothing more is asked for
 * @param rounds what was handed in, newest first
 */
public record WorkPage(
        String id,
        String title,
        String cohort,
        boolean seated,
        @Nullable Draft draft,
        @Nullable Waiting waiting,
        @Nullable Next next,
        @Nullable ReviewWait outlook,
        @Nullable Ending ending,
        List<RoundView> rounds) {

    /** Whether there is any image to be seen in a gallery. */
    public boolean images() {
        return (draft != null && !draft.round().images().isEmpty())
                || rounds.stream().anyMatch(round -> !round.images().isEmpty());
    }

    /**
     * A draft.
     *
     * @param base where its forms go, without a slash at the end
     * @param left how many more files and links it may have
     */
    public record Draft(
            String base,
            RoundView round,
            String text,
            int left,
            @Nullable CommentsBefore before) {}

    /** That a review stands below, to be read before the next round is handed in. */
    public record CommentsBefore(String round, String anchor) {}

    /** A round that waits; {@code withdrawal} is where a form takes it back, null once somebody reviews it. */
    public record Waiting(int round, @Nullable String withdrawal) {}

    /** The next round, by number. */
    public record Next(int number, String action) {}
}
