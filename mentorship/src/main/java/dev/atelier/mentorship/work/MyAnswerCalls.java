package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.CarriedAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What a learner says about comments on earlier rounds, for programs. */
@Api("/api/v1/my/works/{work}/rounds/{number}/answers")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My work")
class MyAnswerCalls {

    private final WorkDoor door;
    private final CarriedComments carried;
    private final LearnerAnswers answers;

    MyAnswerCalls(WorkDoor door, CarriedComments carried, LearnerAnswers answers) {
        this.door = door;
        this.carried = carried;
        this.answers = answers;
    }

    /** What the learner says about a comment, as it was sent. */
    record AnswerTyped(@Nullable Boolean done, @Nullable String words) implements Typed {}

    @GetMapping
    @Operation(
            operationId = "listEarlierComments",
            summary = "What was said about the rounds before this one, what became of it, and what you say about it")
    Page<CarriedAnswer> list(Principal person, @PathVariable UUID work, @PathVariable int number) {
        return before(door.change(person, work, number));
    }

    @PutMapping("/{comment}")
    @Operation(
            operationId = "answerEarlierComment",
            summary = "Say whether you did what a comment asked for, while the round is a draft",
            description = "Your reviewer sees it once you hand the round in.")
    Page<CarriedAnswer> answer(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @PathVariable UUID comment,
            @RequestBody AnswerTyped typed) {
        var round = door.change(person, work, number);
        if (before(round).items().stream()
                .noneMatch(earlier -> earlier.comment().id().equals(comment))) {
            throw new Refused(HttpStatus.NOT_FOUND, "No such comment was made on an earlier round of this work.");
        }
        var words = Markdown.stored(requireNonNullElse(typed.words(), ""), LearnerAnswers.MOST);
        if (!answers.say(round.id(), comment, requireNonNullElse(typed.done(), false), words)) {
            throw DraftPieces.frozen();
        }
        return before(round);
    }

    private Page<CarriedAnswer> before(MyRound round) {
        return Page.whole(CarriedAnswers.of(
                carried.before(round.id(), ROUND.LEARNER_ID.eq(round.learner().value()))));
    }
}
