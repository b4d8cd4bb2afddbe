package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A mail that each cohort of a workshop gets.
 *
 * @param side BEFORE the first day or AFTER the last one, by so many {@code days}, 0 to 90
 * @param at on the cohort's own clock
 * @param audience SEATED, STAFF or BOTH
 * @param words as they were written, with {name}, {workshop}, {day} and {page}
 */
public record ReminderAnswer(
        UUID id,
        String side,
        int days,

        @JsonFormat(pattern = "HH:mm") @Schema(type = "string", example = "09:00")
        LocalTime at,

        String audience,
        String subject,
        String words) {}
