package dev.atelier.mentorship.conversation;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.mentorship.answer.ConversationAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A conversation of the cohorts that somebody teaches, for programs. */
@Api("/api/v1/staff/conversations/{conversation}")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Mentoring")
class StaffThreadCalls {

    private final Door door;
    private final Asking asking;
    private final ThreadAnswers answers;
    private final Files files;

    StaffThreadCalls(Door door, Asking asking, ThreadAnswers answers, Files files) {
        this.door = door;
        this.asking = asking;
        this.answers = answers;
        this.files = files;
    }

    @GetMapping
    @Operation(operationId = "readConversation", summary = "A conversation of your cohorts, with all that was said")
    ConversationAnswer show(Authentication person, @PathVariable UUID conversation) {
        var taught = door.taught(person, conversation);
        return answers.forMentor(taught, door.speaks(person, taught));
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "reply", summary = "Answer the learner, who gets it by mail")
    ConversationAnswer answer(
            Authentication person, @PathVariable UUID conversation, CommandId command, @RequestBody Reply typed) {
        var taught = door.taught(person, conversation);
        var mentor = door.mentor(person, taught);
        var form = typed.form(command);
        asking.answer(form.id(), taught, mentor, form.text());
        return answers.forMentor(taught, true);
    }

    @GetMapping("/files/{file}")
    @Operation(operationId = "fetchFile", summary = "A file that came with a message")
    ResponseEntity<byte[]> file(Authentication person, @PathVariable UUID conversation, @PathVariable UUID file) {
        return files.serve(door.taught(person, conversation), file);
    }
}
