package dev.atelier.mentorship.work;

import dev.atelier.mentorship.rubric.Judgement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A round with all that is in it and was published about it, as the database tells. */
public record RoundContent(
        UUID id,
        int number,
        RoundState state,
        String text,
        @Nullable String hash,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime leaseUntil,
        @Nullable OffsetDateTime readyAt,
        List<Artifact> artifacts,
        List<Review> reviews) {

    /** Whether somebody reviews it: their hold is live, or a review of theirs waits for its second reader. */
    boolean isInReview(Instant now) {
        return readyAt != null || (leaseUntil != null && leaseUntil.toInstant().isAfter(now));
    }

    /**
     * A file or a link; {@code generation} is as stored, {@code size} in bytes.
     *
     * @param content the file's SHA-256 in hex; null for a link
     */
    public record Artifact(
            UUID id,
            String kind,
            String name,
            @Nullable Long size,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String generation,
            List<String> notes,
            String details,
            @Nullable String preview,
            @Nullable String content) {

        boolean is(ArtifactKind other) {
            return other.name().equals(kind);
        }

        /** Whether there is more in it than its row tells, and a page that shows it. */
        public boolean canBeLookedInto() {
            return isImage()
                    || Stream.of(ArtifactKind.CHECKPOINT, ArtifactKind.PICKLE, ArtifactKind.ARCHIVE, ArtifactKind.TEXT)
                            .anyMatch(this::is);
        }

        /** Whether nobody but its learner may have the file itself. */
        public boolean isKeptClosed() {
            return is(ArtifactKind.PICKLE);
        }

        public boolean isImage() {
            return is(ArtifactKind.IMAGE);
        }
    }

    /** A published review. */
    public record Review(
            String reviewer,
            String verdict,
            String summary,
            OffsetDateTime publishedAt,
            List<Comment> comments,
            List<Mark> marks,
            List<Judgement> judgements) {}

    /** What a review says became of an earlier comment; {@code round} is the number of the one that it was about. */
    public record Mark(UUID comment, int round, MarkState state, String words, String body) {}

    /** A comment; its region is in percent, all four or none. The revision rises with each change. */
    public record Comment(
            UUID id,
            @Nullable UUID artifact,
            @Nullable BigDecimal left,
            @Nullable BigDecimal top,
            @Nullable BigDecimal width,
            @Nullable BigDecimal height,
            Spot spot,
            int revision,
            String body) {}
}
