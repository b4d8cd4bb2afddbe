package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the room.
 *
 * @param status OPEN, ANSWERED or HIDDEN
 * @param by who asks; left out where they ask anonymously, except to the staff
 * @param named whether the others may see who asks
 * @param votes how many ask it
 * @param mine whether the person who calls asked it; {@code voted} whether they ask it, too
 * @param answer in writing; left out if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionAnswer(
        UUID id,
        String status,
        String text,
        @Nullable String by,
        boolean named,
        Instant askedAt,
        int votes,
        boolean mine,
        boolean voted,
        @Nullable String answer) {}
