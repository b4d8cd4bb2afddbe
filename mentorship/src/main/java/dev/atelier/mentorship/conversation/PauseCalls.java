package dev.atelier.mentorship.conversation;

import dev.atelier.api.Api;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.ConversationAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Puts a conversation that waits aside until a day, and takes it up again, for programs. */
@Api("/api/v1/staff/conversations/{conversation}/pause")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Mentoring")
class PauseCalls {

    private final Door door;
    private final Turns turns;
    private final ThreadAnswers answers;
    private final InstantSource clock;

    PauseCalls(Door door, Turns turns, ThreadAnswers answers, InstantSource clock) {
        this.door = door;
        this.turns = turns;
        this.answers = answers;
        this.clock = clock;
    }

    /** Until the morning of this day, in the zone of the cohort. */
    record Until(@Nullable LocalDate day) implements Typed {}

    @PutMapping
    @Operation(
            operationId = "putAside",
            summary = "Put it aside until a day",
            description =
                    "It waits again at 9:00 of that day in the cohort's zone, or at once when the learner writes.")
    ConversationAnswer pause(Authentication person, @PathVariable UUID conversation, @RequestBody Until typed) {
        var taught = door.taught(person, conversation);
        door.mentor(person, taught);
        switch (Pause.of(typed.day(), taught.month().window().zone(), clock.instant())) {
            case Pause.Until until -> {
                if (!turns.pause(taught.id(), until.morning())) {
                    throw new Refused(HttpStatus.CONFLICT, "Nobody waits here, so there is nothing to put aside.");
                }
            }
            case Pause.Refused refused -> throw Refused.field("day", refused.words());
        }
        return answers.forMentor(taught, true);
    }

    @DeleteMapping
    @Operation(operationId = "takeUpAgain", summary = "Take it up again")
    ConversationAnswer resume(Authentication person, @PathVariable UUID conversation) {
        var taught = door.taught(person, conversation);
        door.mentor(person, taught);
        turns.resume(taught.id());
        return answers.forMentor(taught, true);
    }
}
