package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round of a work.
 *
 * @param state DRAFT, SUBMITTED, WITHDRAWN, ACCEPTED, REVISE or COMMENTED
 * @param text Markdown
 * @param hash the SHA-256 of all that is in it; left out while it may still change
 * @param submittedAt left out while it may still change
 * @param inReviewUntil until when a reviewer holds it; left out while nobody does
 * @param artifacts in their order
 * @param reviews as published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundAnswer(
        UUID id,
        int number,
        String state,
        String text,
        @Nullable String hash,
        @Nullable Instant submittedAt,
        @Nullable Instant inReviewUntil,
        List<ArtifactAnswer> artifacts,
        List<ReviewAnswer> reviews) {}
