package dev.atelier.mentorship.conversation;

import dev.atelier.api.Api;
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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Asks a second mentor into a conversation, and lets them out of it, for programs. */
@Api("/api/v1/staff/conversations/{conversation}/second")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Mentoring")
class SecondMentorCalls {

    private final Door door;
    private final Correspondents correspondents;
    private final SecondMentor seconds;
    private final ThreadAnswers answers;

    SecondMentorCalls(Door door, Correspondents correspondents, SecondMentor seconds, ThreadAnswers answers) {
        this.door = door;
        this.correspondents = correspondents;
        this.seconds = seconds;
        this.answers = answers;
    }

    /** Who comes beside the mentor. */
    record Second(@Nullable UUID mentor) implements Typed {}

    /** Who is in it already stays so. */
    @PutMapping
    @Operation(
            operationId = "askSecondMentor",
            summary = "Ask a second mentor in, who gets every mail and answers like the first")
    ConversationAnswer join(Authentication person, @PathVariable UUID conversation, @RequestBody Second typed) {
        var taught = door.taught(person, conversation);
        var second = Optional.ofNullable(typed.mentor())
                .flatMap(id -> correspondents.mentor(taught.month().cohort(), id))
                .orElseThrow(() -> Refused.field("mentor", "Choose somebody of “staff” of this conversation."));
        seconds.join(taught, door.learner(taught.month()).name(), second, UUID.fromString(person.getName()));
        return again(person, conversation);
    }

    @DeleteMapping
    @Operation(operationId = "letSecondMentorGo", summary = "Let the mentor go on alone")
    ConversationAnswer stepBack(Authentication person, @PathVariable UUID conversation) {
        seconds.stepBack(door.taught(person, conversation), UUID.fromString(person.getName()));
        return again(person, conversation);
    }

    private ConversationAnswer again(Authentication person, UUID conversation) {
        var taught = door.taught(person, conversation);
        return answers.forMentor(taught, door.speaks(person, taught));
    }
}
