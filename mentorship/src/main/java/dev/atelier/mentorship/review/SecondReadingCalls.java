package dev.atelier.mentorship.review;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.WaitingReviewAnswer;
import dev.atelier.mentorship.work.RoundContent.Comment;
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

/** A second reader's part, for programs. */
@Api("/api/v1/staff/rounds/{round}/second-look")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class SecondReadingCalls {

    private final RoundPlaces places;
    private final SecondReadings readings;
    private final SecondReading reading;

    SecondReadingCalls(RoundPlaces places, SecondReadings readings, SecondReading reading) {
        this.places = places;
        this.readings = readings;
        this.reading = reading;
    }

    /** Which words were read, as they were named; and on returning them, what should change. */
    record ReadTyped(@Nullable UUID ready, @Nullable String why) implements Typed {}

    @GetMapping
    @Operation(operationId = "readWaitingReview", summary = "A review that waits for you to read it")
    WaitingReviewAnswer read(Authentication person, @PathVariable UUID round) {
        var reader = Reviewer.of(person);
        places.of(reader, round);
        return readings.find(reader, round)
                .map(waiting -> new WaitingReviewAnswer(
                        round,
                        waiting.token(),
                        waiting.review().reviewer(),
                        waiting.review().verdict(),
                        waiting.review().summary(),
                        waiting.review().comments().stream().map(Comment::body).toList(),
                        waiting.review().publishedAt().toInstant()))
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "No review of this round waits for you."));
    }

    @PostMapping("/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "publishWaitingReview", summary = "Publish a review that you have read")
    void publish(Authentication person, @PathVariable UUID round, @RequestBody ReadTyped typed) {
        told(reading.publish(Reviewer.of(person), round, ready(person, round, typed)));
    }

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "returnWaitingReview",
            summary = "Return a review to its reviewer, and say what should change")
    void sendBack(Authentication person, @PathVariable UUID round, @RequestBody ReadTyped typed) {
        var ready = ready(person, round, typed);
        var why = requireNonNullElse(typed.why(), "").replace("\0", "").strip();
        if (why.isEmpty() || why.length() > SecondReadingController.LONGEST) {
            throw Refused.field("why", "Say what should change, in at most 4,000 characters.");
        }
        told(reading.sendBack(Reviewer.of(person), round, ready, why));
    }

    private UUID ready(Authentication person, UUID round, ReadTyped typed) {
        places.of(Reviewer.of(person), round);
        if (typed.ready() == null) {
            throw Refused.field("ready", "Say which words you have read: “ready” of the review that waits.");
        }
        return typed.ready();
    }

    private static void told(SecondReading.Answer answer) {
        switch (answer) {
            case DONE -> {}
            case GONE ->
                throw new Refused(
                        HttpStatus.CONFLICT,
                        "It does not wait any more as you read it: it was changed, or somebody else was quicker.");
            case NOT_FOR_YOU ->
                throw new Refused(HttpStatus.FORBIDDEN, "A second look is for somebody else who teaches, or an admin.");
        }
    }
}
