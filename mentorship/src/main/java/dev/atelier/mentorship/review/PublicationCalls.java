package dev.atelier.mentorship.review;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.DeskAnswer;
import dev.atelier.mentorship.review.OnDesk.Draft;
import dev.atelier.mentorship.review.Publication.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Publishes a review, for programs. */
@Api("/api/v1/staff/reviews/{round}/publication")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class PublicationCalls {

    private final Publication publication;
    private final DeskAnswers answers;

    PublicationCalls(Publication publication, DeskAnswers answers) {
        this.publication = publication;
        this.answers = answers;
    }

    /** A publication as it was sent; what is left out is as the draft has it. */
    record PublicationTyped(
            @Nullable UUID token,
            @Nullable String summary,
            @Nullable Verdict verdict,
            @Nullable Boolean openCriteria,
            @Nullable Boolean secondLook)
            implements Typed {}

    @PostMapping
    @Operation(
            operationId = "publishReview",
            summary = "Publish your review: the learner reads it, and gets a mail",
            description =
                    "“token” is that of your hold. What you leave out is taken from your draft. It can't be undone.")
    DeskAnswer publish(
            Authentication person, @PathVariable UUID round, CommandId command, @RequestBody PublicationTyped typed) {
        var reviewer = Reviewer.of(person);
        var draft = answers.find(reviewer, round).draft();
        if (typed.token() == null) {
            throw Refused.field("token", "Show the token of your hold, which came with the claim.");
        }
        var answer = publication.publish(reviewer, round, words(typed.token(), typed, draft));
        return switch (answer) {
            case PUBLISHED, HANDED_OVER -> answers.of(reviewer, round);
            case OPEN_CRITERIA ->
                throw Refused.because(
                        "criteria-open",
                        HttpStatus.CONFLICT,
                        "Criteria of the rubric are left open. Choose levels, or say with “openCriteria” that they are"
                                + " meant to be. What you wrote is kept.");
            case NEWER_WORDS ->
                throw new Refused(HttpStatus.CONFLICT, "Another tab or device has saved newer words; read them first.");
            case NO_VERDICT -> throw Refused.field("verdict", "Choose a verdict. Your words are kept.");
            case NO_WORDS ->
                throw Refused.field(
                        "summary", "Say what should change, on the whole or in a comment. What you wrote is kept.");
            case TAKEN_BACK ->
                throw Refused.because(
                        "round-withdrawn",
                        HttpStatus.CONFLICT,
                        "The learner took this round back, so there is nothing to publish. Your words are kept.");
            case NOT_YOURS -> throw ClaimCalls.notYours();
        };
    }

    private static Words words(UUID token, PublicationTyped typed, Optional<Draft> draft) {
        var summary =
                typed.summary() == null ? draft.map(Draft::summary).orElse("") : ReviewWords.summary(typed.summary());
        var verdict = typed.verdict() == null
                ? draft.flatMap(kept -> Optional.ofNullable(kept.verdict())).flatMap(Verdict::chosen)
                : Optional.of(typed.verdict());
        return new Words(
                token,
                summary,
                verdict,
                Optional.empty(),
                List.of(),
                Boolean.TRUE.equals(typed.openCriteria()),
                Boolean.TRUE.equals(typed.secondLook()));
    }
}
