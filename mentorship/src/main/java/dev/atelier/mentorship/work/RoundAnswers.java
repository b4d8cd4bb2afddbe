package dev.atelier.mentorship.work;

import dev.atelier.mentorship.answer.ArtifactAnswer;
import dev.atelier.mentorship.answer.CommentAnswer;
import dev.atelier.mentorship.answer.CommentAnswer.CommentRegion;
import dev.atelier.mentorship.answer.JudgementAnswer;
import dev.atelier.mentorship.answer.ReviewAnswer;
import dev.atelier.mentorship.answer.ReviewAnswer.ReviewMark;
import dev.atelier.mentorship.answer.RoundAnswer;
import dev.atelier.mentorship.rubric.Judgement;
import dev.atelier.mentorship.rubric.Rubric.Level;
import dev.atelier.mentorship.work.RoundContent.Artifact;
import dev.atelier.mentorship.work.RoundContent.Comment;
import dev.atelier.mentorship.work.RoundContent.Review;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a round into what calls are answered with.
 *
 * @param base where artifacts are told of, with a slash at the end
 * @param closed whether pickles are kept from whoever asks
 */
public record RoundAnswers(String base, boolean closed, Instant now) {

    /** For the learner whose work it is. */
    static RoundAnswers own(Instant now) {
        return new RoundAnswers("/api/v1/my/artifacts/", false, now);
    }

    public RoundAnswer of(RoundContent round) {
        return new RoundAnswer(
                round.id(),
                round.number(),
                round.state().name(),
                round.text(),
                round.hash(),
                instant(round.submittedAt()),
                lease(round),
                round.artifacts().stream().map(this::of).toList(),
                round.reviews().stream().map(RoundAnswers::of).toList());
    }

    ArtifactAnswer of(Artifact artifact) {
        var link = artifact.is(ArtifactKind.LINK);
        return new ArtifactAnswer(
                artifact.id(),
                artifact.kind(),
                artifact.name(),
                artifact.size(),
                artifact.width(),
                artifact.height(),
                artifact.details(),
                artifact.notes(),
                link || (closed && artifact.isKeptClosed()) ? null : base + artifact.id() + "/file",
                link ? null : base + artifact.id());
    }

    private static ReviewAnswer of(Review review) {
        return new ReviewAnswer(
                review.reviewer(),
                review.verdict(),
                review.summary(),
                review.publishedAt().toInstant(),
                review.comments().stream().map(RoundAnswers::of).toList(),
                review.marks().stream()
                        .map(mark -> new ReviewMark(
                                mark.comment(), mark.round(), mark.state().name(), mark.words()))
                        .toList(),
                judgements(review.judgements()));
    }

    /** Numbered in their order. */
    public static List<JudgementAnswer> judgements(List<Judgement> judgements) {
        return IntStream.range(0, judgements.size())
                .mapToObj(at -> judgement(at + 1, judgements.get(at)))
                .toList();
    }

    private static JudgementAnswer judgement(int number, Judgement judgement) {
        return new JudgementAnswer(
                number,
                judgement.criterion().title(),
                judgement.criterion().levels().stream().map(Level::word).toList(),
                judgement.level(),
                judgement.words());
    }

    public static CommentAnswer of(Comment comment) {
        return new CommentAnswer(
                comment.id(),
                comment.artifact(),
                region(comment),
                comment.spot().cell(),
                comment.spot().output(),
                comment.spot().first() == null ? null : comment.spot().typedLines(),
                comment.spot().parameter(),
                comment.body());
    }

    private static @Nullable CommentRegion region(Comment comment) {
        var left = comment.left();
        var top = comment.top();
        var width = comment.width();
        var height = comment.height();
        return left == null || top == null || width == null || height == null
                ? null
                : new CommentRegion(left, top, width, height);
    }

    /** Only as long as it lasts. */
    private @Nullable Instant lease(RoundContent round) {
        var until = instant(round.leaseUntil());
        return until != null && until.isAfter(now) ? until : null;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
