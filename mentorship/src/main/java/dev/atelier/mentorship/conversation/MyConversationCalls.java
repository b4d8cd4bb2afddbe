package dev.atelier.mentorship.conversation;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.api.Problem;
import dev.atelier.api.Problem.Fault;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.answer.ConversationAnswer;
import dev.atelier.mentorship.answer.ConversationRow;
import dev.atelier.mentorship.answer.Turn;
import dev.atelier.mentorship.month.Month;
import dev.atelier.mentorship.month.Months;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A learner's conversations, and a new question, for programs. */
@Api("/api/v1/my/conversations")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My mentorship")
class MyConversationCalls {

    private final MyConversations conversations;
    private final Months months;
    private final Door door;
    private final Asking asking;
    private final ThreadAnswers answers;

    MyConversationCalls(MyConversations conversations, Months months, Door door, Asking asking, ThreadAnswers answers) {
        this.conversations = conversations;
        this.months = months;
        this.door = door;
        this.asking = asking;
        this.answers = answers;
    }

    /** A new question, as it was sent. */
    record Question(
            @Nullable UUID month,
            @Nullable String subject,
            @Nullable String text) implements Typed {

        QuestionForm form(CommandId command) {
            return new QuestionForm(
                    command.toString(),
                    month == null ? "" : month.toString(),
                    requireNonNullElse(subject, ""),
                    requireNonNullElse(text, "").replace("\0", ""));
        }
    }

    @GetMapping
    @Operation(operationId = "listMyConversations", summary = "Your conversations, the latest word first")
    Page<ConversationRow> list(Principal person, Paging paging) {
        var found = conversations.of(LearnerId.of(person), paging.after(), paging.most());
        return Page.of(found, paging, line -> new Cursor(line.last(), line.id()))
                .map(MyConversationCalls::row);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "ask", summary = "Ask a question, which begins a conversation")
    ResponseEntity<ConversationAnswer> ask(Principal person, CommandId command, @RequestBody Question typed) {
        return switch (typed.form(command).read()) {
            case QuestionForm.Read.Invalid invalid ->
                throw new Refused(Problem.of(invalid.problems().stream()
                        .map(problem -> new Fault(problem.field(), problem.words()))
                        .toList()));
            case QuestionForm.Read.Valid valid -> ask(person, valid);
        };
    }

    private ResponseEntity<ConversationAnswer> ask(Principal person, QuestionForm.Read.Valid valid) {
        var month = own(person, valid.month());
        return switch (asking.ask(valid.form(), month, door.learner(month), valid.subject(), valid.text())) {
            case Asking.Answer.Heard heard ->
                ResponseEntity.created(URI.create("/api/v1/my/conversations/" + heard.conversation()))
                        .body(answers.forLearner(door.own(person, heard.conversation())));
            case Asking.Answer.TooLate late -> throw new Refused(HttpStatus.CONFLICT, QuestionForm.TOO_LATE);
        };
    }

    private Month own(Principal person, UUID month) {
        return months.month(month)
                .filter(found -> found.learner().equals(LearnerId.of(person)))
                .orElseThrow(() -> Door.notFound("You have no such month."));
    }

    private static ConversationRow row(MyConversations.Line line) {
        return new ConversationRow(
                line.id(), line.subject(), Turn.valueOf(line.turn()), line.since(), line.last(), line.mentor());
    }
}
