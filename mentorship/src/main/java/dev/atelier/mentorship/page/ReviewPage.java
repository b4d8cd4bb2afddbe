package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round on a reviewer's desk.
 *
 * @param comparisons the images of this round, each beside the one that it goes back to
 * @param desk the reviewer's own words; null for who has not claimed the round
 * @param carried what was said about earlier rounds
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
        List<CarriedView> carried,
        List<RoundView> rounds,
        ReviewPanels panels) {

    /** Whether there is any image to be seen in a gallery. */
    public boolean images() {
        return !round.images().isEmpty()
                || rounds.stream().anyMatch(other -> !other.images().isEmpty());
    }

    /** Those of earlier rounds that still ask for something. */
    public List<CarriedView> open() {
        return carried.stream().filter(CarriedView::open).toList();
    }

    /** Those that a review said are settled. */
    public List<CarriedView> settled() {
        return carried.stream().filter(earlier -> !earlier.open()).toList();
    }

    /**
     * Who has the round, in words; {@code claimable} when a press of a button takes it.
     *
     * @param seconds how long the person's own claim lasts; null if it is not theirs, or over
     */
    public record Hold(
            String words,
            String tone,
            boolean claimable,
            boolean mine,
            @Nullable Long seconds) {

        /** How long it lasts, in words; empty where nothing is to be counted. */
        public String left() {
            if (seconds == null) {
                return "";
            }
            var minutes = (seconds + 59) / 60;
            return minutes > 1 ? minutes + " minutes left" : "less than a minute left";
        }
    }

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
     * @param revision of what is said on the whole: what this page knows of
     * @param newer words that another tab saved while these were typed; null if there are none
     * @param form names the comment that the empty form would write, {@code begun} is what it begins with
     */
    public record Desk(
            String token,
            int revision,
            String summary,
            @Nullable String newer,
            String verdict,
            @Nullable Moment saved,
            List<Written> comments,
            List<Target> targets,
            String form,
            Written begun) {}

    /** What a comment may be about. */
    public record Target(String id, String words, boolean image) {}

    /** A comment as it stands in its form, and as it is shown once it is in the draft. */
    public record Written(
            @Nullable CommentView shown,
            String artifact,
            String left,
            String top,
            String width,
            String height,
            String cell,
            String output,
            String lines,
            String parameter,
            int revision,
            String body) {

        public boolean hasRegion() {
            return !left.isEmpty();
        }

        public boolean hasPlace() {
            return !(cell + lines + parameter).isEmpty();
        }
    }

    /** Words about a round that was taken back. */
    public record Kept(int round, String summary, List<String> comments) {}
}
