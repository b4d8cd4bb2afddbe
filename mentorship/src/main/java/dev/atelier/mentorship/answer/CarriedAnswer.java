package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment of an earlier round, and what became of it.
 *
 * @param round the number of the round that it is about
 * @param state OPEN, ADDRESSED or SUPERSEDED, as the last published review says
 * @param marks what published reviews of the rounds in between said, the latest first
 * @param answer what the learner says about it in this round; left out while that is nothing
 * @param draft what the caller's own review is about to say; left out while that is nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CarriedAnswer(
        int round,
        CommentAnswer comment,
        String state,
        List<CarriedMark> marks,
        @Nullable LearnersAnswer answer,
        @Nullable CarriedMark draft) {

    /**
     * What a review says became of a comment.
     *
     * @param round the number of the round that the review is about
     * @param state OPEN, ADDRESSED or SUPERSEDED
     * @param words Markdown
     */
    public record CarriedMark(int round, String state, String words) {}

    /** Whether the learner did it, and what they say about it, in Markdown. */
    public record LearnersAnswer(boolean done, String words) {}
}
