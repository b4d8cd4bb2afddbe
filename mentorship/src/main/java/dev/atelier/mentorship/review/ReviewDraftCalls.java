package dev.atelier.mentorship.review;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.DeskAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Keeps what a reviewer says on the whole, for programs. */
@Api("/api/v1/staff/reviews/{round}/draft")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class ReviewDraftCalls {

    private final ReviewDrafts drafts;
    private final Claims claims;
    private final DeskAnswers answers;

    ReviewDraftCalls(ReviewDrafts drafts, Claims claims, DeskAnswers answers) {
        this.drafts = drafts;
        this.claims = claims;
        this.answers = answers;
    }

    /** What is said on the whole, as it was sent. */
    record WholeTyped(@Nullable String summary, @Nullable Verdict verdict) implements Typed {}

    @PutMapping
    @Operation(
            operationId = "saveReviewDraft",
            summary = "Keep what you say on the whole, and the verdict that you lean to",
            description = "Whoever has the round, your words are kept. If it is yours, it is held longer.")
    DeskAnswer save(Authentication person, @PathVariable UUID round, @RequestBody WholeTyped typed) {
        var reviewer = Reviewer.of(person);
        answers.find(reviewer, round);
        var summary = ReviewWords.summary(requireNonNullElse(typed.summary(), ""));
        if (drafts.save(reviewer, round, summary, Optional.ofNullable(typed.verdict()))
                .isEmpty()) {
            throw notSaved();
        }
        claims.extend(reviewer, round);
        return answers.of(reviewer, round);
    }

    static Refused notSaved() {
        return Refused.because(
                "review-closed",
                HttpStatus.CONFLICT,
                "Your review of this round is published already, or you are not among those who review.");
    }
}
