package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How people sign up for a cohort.
 *
 * @param revision rises with each change; hand it back to change what you have seen
 * @param opensAt local time in the cohort's zone; left out if the cohort alone decides, as {@code closesAt}
 * @param code what one must know; empty if nothing
 * @param asksNeeds whether people are asked what they need in order to take part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignUpAnswer(
        UUID cohort,
        int revision,
        @Nullable LocalDateTime opensAt,
        @Nullable LocalDateTime closesAt,
        String code,
        boolean asksNeeds) {}
