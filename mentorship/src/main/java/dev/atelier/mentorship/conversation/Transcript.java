package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.proof.Proof;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a conversation, as it was read.
 *
 * @param mentor the name of who is asked to answer; null if there is nobody
 * @param second the name of the second mentor; null if there is none
 */
record Transcript(
        String turn,
        @Nullable Instant waitingSince,
        @Nullable Instant pausedUntil,
        String learner,
        @Nullable String mentor,
        @Nullable String second,
        List<Line> lines,
        List<Event> events,
        List<Failure> failures) {

    /** @param proof of the sender; unknown for what was said here */
    record Line(
            UUID id,
            UUID author,
            String name,
            String origin,
            String visible,
            String folded,
            Instant at,
            Proof proof,
            List<FileLine> files) {}

    /** A file; what is known of it only by looking is null where it is no picture. */
    record FileLine(
            UUID id,
            String name,
            String type,
            int size,
            String details,
            @Nullable String generation,
            @Nullable Integer width,
            @Nullable Integer height) {}

    /** @param person the name of whom it is about; null if it is about nobody who is known */
    record Event(
            String kind, @Nullable String person, @Nullable String actor, String detail, Instant at) {}

    /** Somebody of the conversation whose address does not work. */
    record Failure(String name, String reason) {}
}
