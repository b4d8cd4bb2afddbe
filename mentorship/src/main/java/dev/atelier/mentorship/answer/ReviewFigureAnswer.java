package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How quickly reviews come in a cohort, or from a reviewer.
 *
 * @param id left out for what is given to nobody
 * @param medianSeconds half of the reviews took no longer
 * @param mostSeconds nine of ten took no longer
 * @param promised for how many of them there was a promise
 * @param kept how many of these came in time
 * @param open how many rounds wait now
 * @param longestSince since when the one waits that waits longest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewFigureAnswer(
        @Nullable UUID id,
        String name,
        int reviewed,
        @Nullable Long medianSeconds,
        @Nullable Long mostSeconds,
        int promised,
        int kept,
        int open,
        int overdue,
        @Nullable Instant longestSince) {}
