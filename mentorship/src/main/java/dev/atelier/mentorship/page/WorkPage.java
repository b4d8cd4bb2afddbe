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

    /** Whether it was accepted with an image in it, and may be shown to others. */
    public boolean showable() {
        return rounds.stream()
                .anyMatch(round ->
                        round.state().equals("accepted") && !round.images().isEmpty());
    }

    /**
     * A draft.
     *
     * @param base where its forms go, without a slash at the end
     * @param title what the work is called, if its learner may call it something else
     * @param criteria what it will be looked at for
     * @param carried what earlier reviews asked for and is still open
     */
    public record Draft(
            String base,
            RoundView round,
            @Nullable String title,
            Words words,
            List<DraftPiece> pieces,
            Coming coming,
            @Nullable CommentsBefore before,
            List<CarriedView> carried,
            List<CriterionView> criteria) {

        /** Whether there are so few pieces that each may show all it says. */
        public boolean few() {
            return pieces.size() <= 3;
        }
    }

    /**
     * What is typed.
     *
     * @param version by which this window writes
     * @param aside other words, saved by a window that had not seen these
     */
    public record Words(String text, int version, @Nullable String aside) {}

    /**
     * What may come yet.
     *
     * @param left how many more files and links
     * @param used in words, what this learner has taken of the quota
     * @param image in words, the largest image; {@code file} the largest other file
     * @param typed what was typed as a link and is none
     * @param uploads files that are not whole, or were not taken
     */
    public record Coming(
            int left, String used, String image, String file, String typed, String script, List<UploadLine> uploads) {}

    /**
     * A file on its way, or what became of it.
     *
     * @param percent how much of it is here, 0 to 100
     * @param stamp by which its sender knows it again
     * @param outcome in words; empty while it is open
     * @param drop where a form lets it go
     */
    public record UploadLine(
            String id, String name, long size, int percent, String have, String stamp, String outcome, String drop) {}

    /** That a review stands below, to be read before the next round is handed in. */
    public record CommentsBefore(String round, String anchor) {}

    /** A round that waits; {@code withdrawal} is where a form takes it back, null once somebody reviews it. */
    public record Waiting(int round, @Nullable String withdrawal) {}

    /** The next round, by number. */
    public record Next(int number, String action) {}
}
