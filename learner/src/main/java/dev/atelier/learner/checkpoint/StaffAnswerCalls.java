package dev.atelier.learner.checkpoint;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.help.Trouble;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The staff answers for somebody, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}/checkpoints/{run}/answers")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Running the day")
class StaffAnswerCalls {

    private final StaffDoor staff;
    private final LearnerDoor learners;
    private final Answering answering;

    StaffAnswerCalls(StaffDoor staff, LearnerDoor learners, Answering answering) {
        this.staff = staff;
        this.learners = learners;
        this.answering = answering;
    }

    /** Whose answer it is, and which. */
    record AnswerForTyped(@Nullable UUID learner, @Nullable Answer answer) implements Typed {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "answerForLearner",
            summary = "Answer a checkpoint for a learner, also after it has closed",
            description = "It is kept as your word, and has the same consequences as the learner's own.")
    void answer(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID run,
            CommandId command,
            @RequestBody AnswerForTyped typed) {
        var facts = staff.cohort(person, cohort);
        if (typed.learner() == null) {
            throw Refused.field("learner", "Say whose answer it is.");
        }
        if (typed.answer() == null) {
            throw Refused.field("answer", "Say OK, WORKING or STUCK.");
        }
        var whom = new LearnerId(typed.learner());
        var seat = learners.seats(facts.id(), Set.of(whom)).get(whom);
        if (seat == null) {
            throw Refused.field("learner", "Nobody with this id has a seat in the cohort.");
        }
        var outcome = answering.say(seat, run, typed.answer(), new Trouble("", ""), UUID.fromString(person.getName()));
        if (outcome == Answering.Outcome.UNKNOWN) {
            throw new Refused(HttpStatus.NOT_FOUND, "There is no such checkpoint in this cohort.");
        }
    }
}
