package dev.atelier.learner.question;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.answer.QuestionAnswer;
import dev.atelier.learner.door.LearnerDoor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the room asks, as a learner sees it, for programs. */
@Api("/api/v1/my/cohorts/{cohort}/questions")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My day")
class QuestionCalls {

    private final LearnerDoor door;
    private final QuestionView view;
    private final Asking asking;

    QuestionCalls(LearnerDoor door, QuestionView view, Asking asking) {
        this.door = door;
        this.view = view;
        this.asking = asking;
    }

    /** A question as it was sent; without {@code named} the others see who asks. */
    record RoomQuestionTyped(
            @Nullable String text, @Nullable Boolean named) implements Typed {}

    @GetMapping
    @Operation(
            operationId = "listQuestions",
            summary = "What the room asks: the open questions that most ask first, then the answered ones")
    Page<QuestionAnswer> list(Principal person, @PathVariable UUID cohort) {
        return Page.whole(view.seen(door.seat(person, cohort)).stream()
                .map(QuestionWords::answerForLearners)
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "askTheRoom", summary = "Ask the room, by name or anonymously to the others")
    Page<QuestionAnswer> ask(
            Principal person, @PathVariable UUID cohort, CommandId command, @RequestBody RoomQuestionTyped typed) {
        var seat = door.seat(person, cohort);
        var form = new QuestionForm(
                command.value(), requireNonNullElse(typed.text(), ""), requireNonNullElse(typed.named(), true));
        form.problem().ifPresent(problem -> {
            throw Refused.field("text", problem);
        });
        if (!asking.ask(seat, form)) {
            throw new Refused(
                    HttpStatus.CONFLICT,
                    Asking.OPEN_AT_ONCE + " of your questions are open. Please wait until one is answered.");
        }
        return list(person, cohort);
    }

    @PutMapping("/{question}/vote")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "voteForQuestion", summary = "Ask a question, too")
    void vote(Principal person, @PathVariable UUID cohort, @PathVariable UUID question) {
        asking.vote(door.seat(person, cohort), question);
    }

    @DeleteMapping("/{question}/vote")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeVoteBack", summary = "Ask a question no longer")
    void takeBack(Principal person, @PathVariable UUID cohort, @PathVariable UUID question) {
        asking.takeBack(door.seat(person, cohort), question);
    }
}
