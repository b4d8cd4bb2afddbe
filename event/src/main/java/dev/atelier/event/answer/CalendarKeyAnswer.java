package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The address of a person's calendar.
 *
 * @param madeAt left out if there is none
 * @param address told once, when it is made; whoever has it reads the calendar
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarKeyAnswer(
        @Nullable Instant madeAt, @Nullable String address) {}
