package dev.atelier.mentorship.conversation;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.mentorship.answer.ConversationAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** One of the learner's own conversations, for programs. */
@Api("/api/v1/my/conversations/{conversation}")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My mentorship")
class MyThreadCalls {

    private final Door door;
    private final Asking asking;
    private final ThreadAnswers answers;
    private final Files files;

    MyThreadCalls(Door door, Asking asking, ThreadAnswers answers, Files files) {
        this.door = door;
        this.asking = asking;
        this.answers = answers;
        this.files = files;
    }

    @GetMapping
    @Operation(operationId = "readMyConversation", summary = "One of your conversations, with all that was said")
    ConversationAnswer show(Principal person, @PathVariable UUID conversation) {
        return answers.forLearner(door.own(person, conversation));
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "replyInMyConversation", summary = "Say something, while the month lasts")
    ConversationAnswer answer(
            Principal person, @PathVariable UUID conversation, CommandId command, @RequestBody Reply typed) {
        var own = door.own(person, conversation);
        var form = typed.form(command);
        return switch (asking.answer(form.id(), own, door.learner(own.month()), form.text())) {
            case Asking.Answer.Heard heard -> answers.forLearner(own);
            case Asking.Answer.TooLate late ->
                throw new Refused(HttpStatus.CONFLICT, "Your month has ended, so this was not sent.");
        };
    }

    @GetMapping("/files/{file}")
    @Operation(operationId = "fetchFileOfMyConversation", summary = "A file that came with a message")
    ResponseEntity<byte[]> file(Principal person, @PathVariable UUID conversation, @PathVariable UUID file) {
        return files.serve(door.own(person, conversation), file);
    }
}
