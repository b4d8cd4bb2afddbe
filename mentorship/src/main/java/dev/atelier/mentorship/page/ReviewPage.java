package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round on a reviewer's desk.
 *
 * @param comparisons the images of this round, each beside the one that it goes back to
 * @param desk the reviewer's own words; null for who has not claimed the round
 * @param kept what the reviewer wrote about earlier rounds that were taken back
 * @param panels rubric, comment bank, notes and second look
 */
public record ReviewPage(
        String id,
        String title,
        String learner,
        String cohort,
        RoundView round,
        Hold hold,
        List<Comparison> comparisons,
        @Nullable Desk desk,
        List<Kept> kept,
        List<RoundView> rounds,
        ReviewPanels panels) {

    /** Whether there is any image to be seen in a gallery. */
    public boolean images() {
        return !round.images().isEmpty()
                || rounds.stream().anyMatch(other -> !other.images().isEmpty());
    }

    /** Who has the round, in words; {@code claimable} when a press of a button takes it. */
    public record Hold(String words, String tone, boolean claimable, boolean mine) {}

    /**
     * An image and, of the round before, what it goes back to.
     *
     * @param sentence tells in short what changed
     * @param beside the page that holds one beside the other; null without one before
     */
    public record Comparison(
            ImageView image,
            @Nullable ImageView before,
            String beforeRound,
            String sentence,
            List<Change> changes,
            @Nullable String beside) {}

    /**
     * The reviewer's draft.
     *
     * @param token names this hold on the round
     * @param form names the comment that the empty form would write
     */
    public record Desk(
            String token,
            String summary,
            String verdict,
            @Nullable Moment saved,
            List<Written> comments,
            List<Target> targets,
            String form) {}

    /** What a comment may be about. */
    public record Target(String id, String words, boolean image) {}

    /** A comment of the draft, with the fields of its form. */
    public record Written(
            CommentView shown, String artifact, String left, String top, String width, String height, String body) {}

    /** Words about a round that was taken back. */
    public record Kept(int round, String summary, List<String> comments) {}
}
