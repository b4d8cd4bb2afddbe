package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a review on its reviewer's page.
 *
 * @param criteria of the rubric that the round is measured by, with what the draft says so far; none without a rubric
 * @param open the titles of criteria that are left open, once publishing has asked about them
 * @param reading the review that waits for whoever looks to be its second reader
 */
public record ReviewPanels(
        List<CriterionView> criteria,
        List<String> open,
        Bank bank,
        Notes notes,
        Look look,
        @Nullable Reading reading) {

    /**
     * The comment bank.
     *
     * @param base where the round is, without a slash at the end
     * @param form names the comment that a remark would become
     * @param script where the helper is that puts words to the cursor
     */
    public record Bank(String base, String form, String search, String script, List<Entry> entries) {}

    /** Words that may be put into the review; the learner's name stands in them already. */
    public record Entry(String id, String words, String uses) {}

    /** What the staff noted about the work; {@code form} names the note that the empty form would write. */
    public record Notes(String base, String form, List<Note> notes) {}

    /** A note; {@code words} is what its author may change. */
    public record Note(String id, String author, boolean own, Prose shown, String words, Moment at, boolean changed) {}

    /**
     * The second look at the reviewer's own review.
     *
     * @param rule what the cohort asks for, empty for nothing
     * @param waits whether the review waits for its second reader
     */
    public record Look(String rule, boolean waits, List<Returned> returned) {}

    /** A review that came back from its second reader, and why. */
    public record Returned(String reader, Moment at, Prose words) {}

    /**
     * A review to be read before it is published.
     *
     * @param token names the words as they stand here
     * @param typed why it is returned, as it was typed
     */
    public record Reading(String base, String token, String learner, ReviewView review, String typed) {}
}
