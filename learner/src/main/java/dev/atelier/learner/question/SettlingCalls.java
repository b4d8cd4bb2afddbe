package dev.atelier.learner.question;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.answer.QuestionAnswer;
import dev.atelier.learner.door.StaffDoor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the staff does with questions, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}/questions")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Running the day")
class SettlingCalls {

    private final StaffDoor door;
    private final QuestionView view;
    private final Settling settling;

    SettlingCalls(StaffDoor door, QuestionView view, Settling settling) {
        this.door = door;
        this.view = view;
        this.settling = settling;
    }

    /** An answer as it was sent. */
    record WrittenAnswerTyped(@Nullable String text) implements Typed {}

    /** Which question another is merged into, as it was sent. */
    record MergeTyped(@Nullable UUID into) implements Typed {}

    @GetMapping
    @Operation(operationId = "listStaffQuestions", summary = "All questions of a cohort, with who asked them")
    Page<QuestionAnswer> list(Authentication person, @PathVariable UUID cohort) {
        return Page.whole(view.seen(door.cohort(person, cohort)).stream()
                .map(QuestionWords::answerForStaff)
                .toList());
    }

    @PostMapping("/{question}/spoken-answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "answerQuestionAloud", summary = "Say that a question was answered aloud")
    void answerAloud(Authentication person, @PathVariable UUID cohort, @PathVariable UUID question, CommandId command) {
        done(settling.answerAloud(door.cohort(person, cohort), question, actor(person)));
    }

    @PostMapping("/{question}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "answerQuestion", summary = "Answer a question in writing; after the day, by mail as well")
    void answer(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID question,
            CommandId command,
            @RequestBody WrittenAnswerTyped typed) {
        var facts = door.cohort(person, cohort);
        var text = typed.text() == null
                ? ""
                : typed.text().replace('\0', ' ').replace("\r\n", "\n").strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > Settling.LONGEST_ANSWER) {
            throw Refused.field("text", "An answer has 1 to " + Settling.LONGEST_ANSWER + " characters.");
        }
        done(settling.answer(facts, question, text, actor(person)));
    }

    @PostMapping("/{question}/merge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "mergeQuestion", summary = "Whoever asks this question asks the other one from now on")
    void merge(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID question,
            CommandId command,
            @RequestBody MergeTyped typed) {
        var facts = door.cohort(person, cohort);
        var into = typed.into();
        if (into == null) {
            throw Refused.field("into", "Say which question it is merged into.");
        }
        done(settling.merge(facts, question, into, actor(person)));
    }

    @PostMapping("/{question}/hiding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "hideQuestion", summary = "Hide a question from all but whoever asked it")
    void hide(Authentication person, @PathVariable UUID cohort, @PathVariable UUID question, CommandId command) {
        done(settling.hide(door.cohort(person, cohort), question, actor(person)));
    }

    @PostMapping("/{question}/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "reopenQuestion", summary = "Put a hidden or spoken-to question back into the list")
    void reopen(Authentication person, @PathVariable UUID cohort, @PathVariable UUID question, CommandId command) {
        done(settling.reopen(door.cohort(person, cohort), question));
    }

    private static void done(boolean done) {
        if (!done) {
            throw new Refused(
                    HttpStatus.CONFLICT, "There is no such question any more, or someone of the staff was quicker.");
        }
    }

    private static UUID actor(Authentication person) {
        return UUID.fromString(person.getName());
    }
}
