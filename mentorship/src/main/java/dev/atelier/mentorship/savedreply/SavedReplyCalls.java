package dev.atelier.mentorship.savedreply;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.SavedReplyAnswer;
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

/** A mentor's own saved replies, for programs. */
@Api("/api/v1/staff/saved-replies")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Mentoring")
class SavedReplyCalls {

    private final SavedReplies replies;

    SavedReplyCalls(SavedReplies replies) {
        this.replies = replies;
    }

    /** A saved reply as it was sent. */
    record ReplyTyped(@Nullable String title, @Nullable String words) implements Typed {}

    @GetMapping
    @Operation(operationId = "listSavedReplies", summary = "Your saved replies, by title")
    Page<SavedReplyAnswer> list(Principal person) {
        return Page.whole(
                replies.of(mentor(person)).stream().map(SavedReplyCalls::answer).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "saveReply", summary = "Keep a reply that you write often")
    SavedReplyAnswer add(Principal person, CommandId command, @RequestBody ReplyTyped typed) {
        return keep(person, command.value(), typed);
    }

    @PutMapping("/{reply}")
    @Operation(operationId = "changeSavedReply", summary = "Change a saved reply of yours")
    SavedReplyAnswer change(Principal person, @PathVariable UUID reply, @RequestBody ReplyTyped typed) {
        own(person, reply);
        return keep(person, reply, typed);
    }

    @DeleteMapping("/{reply}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeSavedReply", summary = "Remove a saved reply of yours")
    void remove(Principal person, @PathVariable UUID reply) {
        own(person, reply);
        replies.remove(mentor(person), reply);
    }

    private SavedReplyAnswer keep(Principal person, UUID id, ReplyTyped typed) {
        var form = new SavedReplyForm(
                id.toString(), requireNonNullElse(typed.title(), ""), requireNonNullElse(typed.words(), ""));
        form.problem().ifPresent(problem -> {
            throw Refused.field(problem.field(), problem.words());
        });
        return switch (replies.keep(mentor(person), form.reply())) {
            case KEPT -> answer(form.reply());
            case TITLE_TAKEN -> throw Refused.field("title", "Another of your saved replies has this title.");
            case FULL ->
                throw new Refused(
                        HttpStatus.CONFLICT, "You have " + SavedReplies.MOST + " saved replies, which is the most.");
        };
    }

    private void own(Principal person, UUID reply) {
        if (replies.find(mentor(person), reply).isEmpty()) {
            throw new Refused(HttpStatus.NOT_FOUND, "You have no such saved reply.");
        }
    }

    private static SavedReplyAnswer answer(SavedReply reply) {
        return new SavedReplyAnswer(reply.id(), reply.title(), reply.words());
    }

    private static UUID mentor(Principal person) {
        return UUID.fromString(person.getName());
    }
}
