package dev.atelier.mentorship.work;

import dev.atelier.mentorship.work.RoundContent.Comment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment of an earlier round, as it is carried to a later one.
 *
 * @param round the number of the round that it is about
 * @param number its place in that round's review, from 1
 * @param artifact the name of what it is about
 * @param marks what published reviews of the rounds in between said became of it, the latest first
 * @param answer what the learner says about it in the later round
 * @param draft what the reviewer is about to say became of it
 */
record Carried(
        UUID roundId,
        int round,
        int number,
        Comment comment,
        @Nullable String artifact,
        List<Mark> marks,
        List<Answer> answer,
        List<Mark> draft) {

    /** Said in the review of a round, by number. */
    public record Mark(int round, MarkState state, String words) {}

    /** A learner's own word. */
    public record Answer(boolean done, String words) {}

    public MarkState state() {
        return marks.isEmpty() ? MarkState.OPEN : marks.getFirst().state();
    }

    public boolean isOpen() {
        return state() == MarkState.OPEN;
    }
}
