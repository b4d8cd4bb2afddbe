package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How full a cohort is.
 *
 * @param taken enrolled and offered; left out, as the others are, while nobody counts
 * @param waiting people on the waiting list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatsAnswer(
        int capacity,
        @Nullable Integer taken,
        @Nullable Integer left,
        @Nullable Integer waiting) {}
