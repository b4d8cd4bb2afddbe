package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment of an earlier round, as it is carried to this one.
 *
 * @param round the round that it is about
 * @param open whether it still asks for something
 * @param steps what became of it in the rounds since, the latest first
 * @param answer the learner's own word, null without one
 * @param mark what the reviewer is about to say, as it stands in the form
 * @param images the image that it is about and the one of the same name in this round, if both are there
 */
public record CarriedView(
        String id,
        String round,
        CommentView comment,
        boolean open,
        List<Step> steps,
        @Nullable Answer answer,
        Mark mark,
        @Nullable ThenAndNow images) {

    /** What the review of some round said. */
    public record Step(String round, String tone, String state, String said) {}

    /** What the learner said. */
    public record Answer(boolean done, String words) {}

    /** A state by its name, and words about it. */
    public record Mark(String state, String words) {}

    /** Both images with the region that the comment is about; {@code beside} is the page that holds them together. */
    public record ThenAndNow(ImageView then, ImageView now, String beside) {}
}
