package dev.atelier.mentorship.review;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.JudgementAnswer;
import dev.atelier.mentorship.rubric.Choice;
import dev.atelier.mentorship.work.RoundAnswers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Where a reviewer's draft says that a round stands, for programs. */
@Api("/api/v1/staff/rounds/{round}/judgements")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class JudgementCalls {

    private final RoundPlaces places;
    private final Judging judging;
    private final Claims claims;

    JudgementCalls(RoundPlaces places, Judging judging, Claims claims) {
        this.places = places;
        this.judging = judging;
        this.claims = claims;
    }

    /** Where the round stands on a criterion, as it was sent; without a level it is open. */
    record JudgementTyped(@Nullable Integer level, @Nullable String words) implements Typed {}

    @GetMapping
    @Operation(
            operationId = "listJudgements",
            summary = "The criteria of a round, with what your draft says so far; none without a rubric")
    Page<JudgementAnswer> list(Authentication person, @PathVariable UUID round) {
        var reviewer = Reviewer.of(person);
        return Page.whole(RoundAnswers.judgements(judging.drafted(reviewer, places.of(reviewer, round))));
    }

    @PutMapping("/{criterion}")
    @Operation(
            operationId = "judge",
            summary = "Say in your draft where a round stands on a criterion",
            description = "The learner sees it once the review is published.")
    Page<JudgementAnswer> judge(
            Authentication person,
            @PathVariable UUID round,
            @PathVariable int criterion,
            @RequestBody JudgementTyped typed) {
        var reviewer = Reviewer.of(person);
        var before = judging.drafted(reviewer, places.of(reviewer, round));
        if (criterion < 1 || criterion > before.size()) {
            throw new Refused(HttpStatus.NOT_FOUND, "The round is not looked at for such a criterion.");
        }
        var level = requireNonNullElse(typed.level(), 0);
        if (level < 0 || level > before.get(criterion - 1).criterion().levels().size()) {
            throw Refused.field("level", "Choose one of the levels, counted from 1, or none.");
        }
        judging.begin(reviewer, round);
        judging.keep(reviewer, round, List.of(new Choice(criterion, level, requireNonNullElse(typed.words(), ""))));
        claims.extend(reviewer, round);
        return list(person, round);
    }
}
