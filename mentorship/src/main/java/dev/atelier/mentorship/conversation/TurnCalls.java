package dev.atelier.mentorship.conversation;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.ConversationAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Who is asked to answer, and whether anybody is, for programs. */
@Api("/api/v1/staff/conversations/{conversation}")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Mentoring")
class TurnCalls {

    private final Door door;
    private final Correspondents correspondents;
    private final HandOver handing;
    private final Settling settling;
    private final ThreadAnswers answers;

    TurnCalls(Door door, Correspondents correspondents, HandOver handing, Settling settling, ThreadAnswers answers) {
        this.door = door;
        this.correspondents = correspondents;
        this.handing = handing;
        this.settling = settling;
        this.answers = answers;
    }

    /** To whom a conversation goes. */
    record Heir(@Nullable UUID mentor) implements Typed {}

    @PostMapping("/mentor")
    @Operation(
            operationId = "handOver",
            summary = "Hand the conversation, and the learner's new questions, to another mentor")
    ConversationAnswer hand(
            Authentication person, @PathVariable UUID conversation, CommandId command, @RequestBody Heir typed) {
        var taught = door.taught(person, conversation);
        var to = Optional.ofNullable(typed.mentor())
                .flatMap(id -> correspondents.mentor(taught.month().cohort(), id))
                .orElseThrow(() -> Refused.field("mentor", "Choose somebody of “staff” of this conversation."));
        handing.hand(taught, door.learner(taught.month()).name(), to, UUID.fromString(person.getName()));
        return again(person, conversation);
    }

    /** Where nobody waits it changes nothing. */
    @PostMapping("/settlement")
    @Operation(operationId = "settle", summary = "Say that nothing is left to answer")
    ConversationAnswer settle(Authentication person, @PathVariable UUID conversation, CommandId command) {
        var taught = door.taught(person, conversation);
        settling.settle(taught.id(), door.mentor(person, taught).id());
        return again(person, conversation);
    }

    private ConversationAnswer again(Authentication person, UUID conversation) {
        var taught = door.taught(person, conversation);
        return answers.forMentor(taught, door.speaks(person, taught));
    }
}
