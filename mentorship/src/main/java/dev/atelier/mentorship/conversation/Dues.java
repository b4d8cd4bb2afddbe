package dev.atelier.mentorship.conversation;

import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.availability.Availabilities;
import dev.atelier.mentorship.availability.Availability;
import dev.atelier.mentorship.availability.Promises;
import dev.atelier.mentorship.conversation.Board.Line;
import dev.atelier.mentorship.conversation.Board.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when answers are promised, and whether who is asked is away. */
@Component
class Dues {

    private final Availabilities availabilities;
    private final Promises promises;

    Dues(Availabilities availabilities, Promises promises) {
        this.availabilities = availabilities;
        this.promises = promises;
    }

    /**
     * What can be said of one conversation.
     *
     * @param answer null where nobody waits for one
     * @param awayUntil the last day on which who is asked is away; null if they are not
     */
    record Due(@Nullable Instant answer, @Nullable LocalDate awayUntil) {}

    Due of(Conversation conversation, Transcript transcript, Instant now) {
        var mentor = value(conversation.mentor());
        var availability = availabilities
                .of(mentor, now)
                .of(mentor, conversation.month().window().zone());
        return due(availability, transcript.turn().equals("MENTOR") ? transcript.waitingSince() : null, now);
    }

    /** By conversation; the mentors of all are looked up together. */
    Map<UUID, Due> of(List<Line> lines, Place place, Instant now) {
        var known = availabilities.of(
                lines.stream().map(Line::mentorId).filter(Objects::nonNull).toList(), now);
        return lines.stream()
                .collect(Collectors.toMap(
                        Line::id,
                        line -> due(
                                known.of(line.mentorId(), line.window().zone()),
                                place == Place.WAITING ? line.waitingSince() : null,
                                now)));
    }

    private Due due(Availability availability, @Nullable Instant since, Instant now) {
        return new Due(
                since == null ? null : promises.due(availability, since),
                availability.awayUntil(now).orElse(null));
    }

    private static @Nullable UUID value(@Nullable InstructorId mentor) {
        return mentor == null ? null : mentor.value();
    }
}
