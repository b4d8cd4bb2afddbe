package dev.atelier.mentorship.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published review.
 *
 * @param reviewer by name
 * @param verdict ACCEPTED, REVISE or COMMENTED
 * @param summary what is said on the whole, in Markdown
 * @param comments those about an image's region first
 * @param marks what became of comments on earlier rounds
 * @param judgements where the round stands on each criterion of the rubric that held
 */
public record ReviewAnswer(
        String reviewer,
        String verdict,
        String summary,
        Instant publishedAt,
        List<CommentAnswer> comments,
        List<ReviewMark> marks,
        List<JudgementAnswer> judgements) {

    /**
     * What became of an earlier comment.
     *
     * @param round the number of the round that the comment is about
     * @param state OPEN, ADDRESSED or SUPERSEDED
     * @param words Markdown
     */
    public record ReviewMark(UUID comment, int round, String state, String words) {}
}
