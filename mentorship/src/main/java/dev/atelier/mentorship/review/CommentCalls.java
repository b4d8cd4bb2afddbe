package dev.atelier.mentorship.review;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.mentorship.answer.CommentAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A reviewer's comments while they are a draft, for programs. */
@Api("/api/v1/staff/reviews/{round}/comments")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class CommentCalls {

    private final ReviewDrafts drafts;
    private final DraftComments comments;
    private final Anchors anchors;
    private final Claims claims;
    private final DeskAnswers answers;

    CommentCalls(ReviewDrafts drafts, DraftComments comments, Anchors anchors, Claims claims, DeskAnswers answers) {
        this.drafts = drafts;
        this.comments = comments;
        this.anchors = anchors;
        this.claims = claims;
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addComment",
            summary = "Say something about the round, one of its artifacts, or a place in one",
            description = "Nobody else reads it before the review is published.")
    CommentAnswer add(
            Authentication person, @PathVariable UUID round, CommandId command, @RequestBody CommentTyped typed) {
        return keep(Reviewer.of(person), round, command.value(), typed);
    }

    @PutMapping("/{comment}")
    @Operation(operationId = "changeComment", summary = "Change a comment of yours that is not published")
    CommentAnswer change(
            Authentication person,
            @PathVariable UUID round,
            @PathVariable UUID comment,
            @RequestBody CommentTyped typed) {
        var reviewer = Reviewer.of(person);
        own(reviewer, round, comment);
        return keep(reviewer, round, comment, typed);
    }

    @DeleteMapping("/{comment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeComment", summary = "Remove a comment of yours that is not published")
    void remove(Authentication person, @PathVariable UUID round, @PathVariable UUID comment) {
        var reviewer = Reviewer.of(person);
        own(reviewer, round, comment);
        drafts.remove(reviewer, round, comment);
    }

    private CommentAnswer keep(Reviewer reviewer, UUID round, UUID id, CommentTyped typed) {
        var desk = answers.find(reviewer, round);
        var form = typed.form(id, desk.round());
        var refusal = anchors.check(round, form).refusal();
        if (!refusal.isEmpty()) {
            throw Refused.field("artifact", refusal);
        }
        if (!(comments.save(reviewer, round, form) instanceof Kept.Saved)) {
            throw ReviewDraftCalls.notSaved();
        }
        claims.extend(reviewer, round);
        return answers.comment(reviewer, round, id).orElseThrow(ReviewDraftCalls::notSaved);
    }

    private void own(Reviewer reviewer, UUID round, UUID comment) {
        if (answers.comment(reviewer, round, comment).isEmpty()) {
            throw new Refused(HttpStatus.NOT_FOUND, "You have no such comment that is not published.");
        }
    }
}
