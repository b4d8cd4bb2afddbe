package dev.atelier.mentorship.conversation;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.ConversationAnswer;
import dev.atelier.mentorship.answer.NoteAnswer;
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

/** Notes among those who teach a cohort, and the word with which one gives a conversation back, for programs. */
@Api("/api/v1/staff/conversations/{conversation}")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Mentoring")
class NoteCalls {

    private final Door door;
    private final Notes notes;
    private final NoteKeeping keeping;
    private final ThreadAnswers answers;

    NoteCalls(Door door, Notes notes, NoteKeeping keeping, ThreadAnswers answers) {
        this.door = door;
        this.notes = notes;
        this.keeping = keeping;
        this.answers = answers;
    }

    /** A note as it was sent. */
    record NoteTyped(@Nullable String text) implements Typed {}

    /** Why a conversation is given back, as it was sent. */
    record ReturnTyped(@Nullable String why) implements Typed {}

    @GetMapping("/notes")
    @Operation(operationId = "listNotes", summary = "What the staff told each other, the oldest first")
    Page<NoteAnswer> list(Authentication person, @PathVariable UUID conversation) {
        return all(door.taught(person, conversation));
    }

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "note", summary = "Keep a note that the learner never sees")
    Page<NoteAnswer> keep(
            Authentication person, @PathVariable UUID conversation, CommandId command, @RequestBody NoteTyped typed) {
        var taught = door.taught(person, conversation);
        var author = door.mentor(person, taught);
        keeping.keep(taught, author, valid("text", typed.text(), command));
        return all(taught);
    }

    @PostMapping("/return")
    @Operation(
            operationId = "giveBack",
            summary = "Say “not for me”",
            description = "Whoever of the others has the fewest learners takes it on; why stays as a note.")
    ConversationAnswer giveBack(
            Authentication person, @PathVariable UUID conversation, CommandId command, @RequestBody ReturnTyped typed) {
        var taught = door.taught(person, conversation);
        var mentor = door.mentor(person, taught);
        if (!keeping.giveBack(taught, mentor, valid("why", typed.why(), command))) {
            throw new Refused(HttpStatus.CONFLICT, "It is not you who is asked here, so nothing has changed.");
        }
        return answers.forMentor(door.taught(person, conversation), true);
    }

    private Page<NoteAnswer> all(Conversation conversation) {
        return Page.whole(notes.of(conversation.id()).stream()
                .map(note -> new NoteAnswer(note.kind().name(), note.author(), note.words(), note.at()))
                .toList());
    }

    private static NoteForm.Valid valid(String field, @Nullable String words, CommandId command) {
        var form = new NoteForm(command.toString(), requireNonNullElse(words, ""));
        if (!form.problem().isEmpty()) {
            throw Refused.field(field, form.problem());
        }
        return form.valid();
    }
}
