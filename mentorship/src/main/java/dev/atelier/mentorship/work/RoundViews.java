package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.GenerationRecord;
import dev.atelier.mentorship.page.CommentView;
import dev.atelier.mentorship.page.FileView;
import dev.atelier.mentorship.page.ImageView;
import dev.atelier.mentorship.page.MarkView;
import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.NotedParameter;
import dev.atelier.mentorship.page.Pin;
import dev.atelier.mentorship.page.ReviewView;
import dev.atelier.mentorship.page.RoundView;
import dev.atelier.mentorship.rubric.CriterionViews;
import dev.atelier.mentorship.work.RoundContent.Artifact;
import dev.atelier.mentorship.work.RoundContent.Comment;
import dev.atelier.mentorship.work.RoundContent.Review;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a round into what a page shows of it.
 *
 * @param base where its artifacts are served, with a slash at the end
 * @param zone the cohort's
 */
public record RoundViews(String base, ZoneId zone, Instant now) {

    /** The round with the pins and comments of what was published. */
    public RoundView of(RoundContent round) {
        return of(
                round,
                round.reviews().stream()
                        .flatMap(review -> review.comments().stream())
                        .toList());
    }

    /** The round with the pins and marks of these comments, be they published or not. */
    public RoundView of(RoundContent round, List<Comment> pinned) {
        var claimed = round.isInReview(now);
        var hash = round.hash();
        return new RoundView(
                round.id().toString(),
                round.number(),
                claimed ? "in review" : round.state().words(),
                claimed ? "busy" : round.state().tone(),
                round.submittedAt() == null
                        ? null
                        : Moment.of(round.submittedAt().toInstant(), zone),
                hash == null ? null : hash.substring(0, 12),
                Markdown.unlessBlank(round.text()),
                round.artifacts().stream()
                        .filter(Artifact::isImage)
                        .map(image -> image(image, Pins.on(image, pinned), noted(image, pinned)))
                        .toList(),
                round.artifacts().stream()
                        .filter(file -> !file.isImage())
                        .map(file -> file(file, noted(file, pinned)))
                        .toList(),
                round.reviews().stream().map(review -> review(review, round)).toList());
    }

    /** An image with pins of any comments. */
    ImageView image(Artifact image, List<Pin> pins, List<NotedParameter> noted) {
        var record = generation(image);
        var rows = record.map(ParameterRows::of).orElse(new ParameterRows(List.of(), List.of()));
        return new ImageView(
                image.id().toString(),
                image.name(),
                record.map(made -> TextIntake.cut(made.prompt(), 150))
                        .filter(prompt -> !prompt.isBlank())
                        .orElse(image.name()),
                base + image.id() + "/look",
                base + image.id(),
                base + image.id() + "/small",
                number(image.width()),
                number(image.height()),
                details(image),
                rows.first(),
                rows.rest(),
                image.generation() == null,
                Stream.concat(image.notes().stream(), record.stream().flatMap(ParameterRows::doubts))
                        .toList(),
                pins,
                noted);
    }

    private FileView file(Artifact file, List<NotedParameter> noted) {
        var link = file.is(ArtifactKind.LINK);
        return new FileView(
                file.id().toString(),
                file.name(),
                link ? file.name() : base + file.id(),
                link,
                link ? "Link, opens outside of Atelier" : details(file),
                file.notes(),
                file.is(ArtifactKind.NOTEBOOK) ? base + file.id() + "/notebook" : null,
                file.canBeLookedInto() ? base + file.id() + "/look" : null,
                file.preview(),
                generation(file).map(record -> ParameterRows.of(record).first()).orElse(List.of()),
                noted);
    }

    /** A review as a page shows it. */
    public ReviewView review(Review review, RoundContent round) {
        return new ReviewView(
                review.reviewer(),
                Moment.of(review.publishedAt().toInstant(), zone),
                RoundState.valueOf(review.verdict()).words(),
                RoundState.valueOf(review.verdict()).tone(),
                Markdown.unlessBlank(review.summary()),
                IntStream.range(0, review.comments().size())
                        .mapToObj(place -> comment(review.comments().get(place), place + 1, round))
                        .toList(),
                review.marks().stream().map(RoundViews::mark).toList(),
                CriterionViews.judged(review.judgements()));
    }

    private static MarkView mark(RoundContent.Mark mark) {
        return new MarkView(
                mark.comment().toString(),
                "Round " + mark.round(),
                mark.state().tone(),
                mark.state().words(),
                TextIntake.cut(mark.body().replaceAll("\\s+", " "), 120),
                mark.words());
    }

    private static List<NotedParameter> noted(Artifact artifact, List<Comment> comments) {
        return IntStream.range(0, comments.size())
                .filter(place -> artifact.id().equals(comments.get(place).artifact()))
                .mapToObj(place -> Optional.ofNullable(
                                comments.get(place).spot().parameter())
                        .map(name -> new NotedParameter(
                                name, place + 1, comments.get(place).id().toString())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A comment as a page shows it; {@code number} is its place in its review. */
    public CommentView comment(Comment comment, int number, RoundContent round) {
        var about = round.artifacts().stream()
                .filter(artifact -> artifact.id().equals(comment.artifact()))
                .findFirst();
        return new CommentView(
                comment.id().toString(),
                number,
                about.map(Artifact::name).orElse("")
                        + (comment.spot().isNone() ? "" : ", " + comment.spot().words()),
                about.map(artifact -> at(artifact, comment.spot())).orElse(null),
                comment.left() != null,
                Markdown.prose(comment.body()));
    }

    /** Cells and lines are on pages of their own. */
    private String at(Artifact artifact, Spot spot) {
        if (spot.cell() != null) {
            return base + artifact.id() + "/notebook#cell-" + spot.cell();
        }
        return spot.first() != null
                ? base + artifact.id() + "/look#line-" + spot.first()
                : "#artifact-" + artifact.id();
    }

    /** The parameters that an artifact carries, if they were understood. */
    public static Optional<GenerationRecord> generation(Artifact artifact) {
        return Optional.ofNullable(artifact.generation()).flatMap(GenerationText::read);
    }

    private static String details(Artifact file) {
        return file.size() == null ? file.details() : file.details() + ", " + Size.words(file.size());
    }

    private static int number(@Nullable Integer stored) {
        return stored == null ? 0 : stored;
    }
}
