package dev.atelier.mentorship.review;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.CarriedAnswer;
import dev.atelier.mentorship.work.CarriedAnswers;
import dev.atelier.mentorship.work.CarriedComments;
import dev.atelier.mentorship.work.MarkState;
import dev.atelier.mentorship.work.Markdown;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What a reviewer's draft says became of earlier comments, for programs. */
@Api("/api/v1/staff/rounds/{round}/marks")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class MarkCalls {

    private final DeskAnswers desks;
    private final CarriedComments carried;
    private final CarriedMarks marks;
    private final Claims claims;

    MarkCalls(DeskAnswers desks, CarriedComments carried, CarriedMarks marks, Claims claims) {
        this.desks = desks;
        this.carried = carried;
        this.marks = marks;
        this.claims = claims;
    }

    /** What became of a comment, as it was sent. */
    record MarkTyped(@Nullable MarkState state, @Nullable String words) implements Typed {}

    @GetMapping
    @Operation(
            operationId = "listMarks",
            summary = "What was said about the rounds before, what the learner answers, and what your draft says of it")
    Page<CarriedAnswer> list(Authentication person, @PathVariable UUID round) {
        var reviewer = Reviewer.of(person);
        desks.find(reviewer, round);
        return Page.whole(CarriedAnswers.of(carried.before(round, reviewer.sees(), reviewer.id())));
    }

    @PutMapping("/{comment}")
    @Operation(
            operationId = "markComment",
            summary = "Say in your draft what became of an earlier comment",
            description = "The learner sees it once the review is published. What is not marked stays open.")
    Page<CarriedAnswer> mark(
            Authentication person, @PathVariable UUID round, @PathVariable UUID comment, @RequestBody MarkTyped typed) {
        var reviewer = Reviewer.of(person);
        if (list(person, round).items().stream()
                .noneMatch(earlier -> earlier.comment().id().equals(comment))) {
            throw new Refused(HttpStatus.NOT_FOUND, "No such comment was made on an earlier round of this work.");
        }
        var state = typed.state();
        if (state == null) {
            throw Refused.field("state", "Say OPEN, ADDRESSED or SUPERSEDED.");
        }
        var words = Markdown.stored(requireNonNullElse(typed.words(), ""), CarriedMarks.MOST);
        if (!marks.mark(reviewer, round, comment, state, words)) {
            throw ReviewDraftCalls.notSaved();
        }
        claims.extend(reviewer, round);
        return list(person, round);
    }
}
