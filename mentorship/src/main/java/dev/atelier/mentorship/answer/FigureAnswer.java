package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How quickly one mentor answers.
 *
 * @param mentor left out for the line about all
 * @param medianSeconds half of the answers took no longer
 * @param mostSeconds nine of ten took no longer
 * @param inTime how many came until they were promised
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureAnswer(@Nullable UUID mentor, int answered, long medianSeconds, long mostSeconds, int inTime) {}
