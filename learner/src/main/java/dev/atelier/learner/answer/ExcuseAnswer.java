package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.learner.attendance.Excuses;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said that they would miss.
 *
 * @param slot left out for the whole day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExcuseAnswer(
        UUID id,
        UUID learner,
        String name,
        LocalDate day,
        @Nullable UUID slot,
        String reason,
        Excuses.State state) {

    public static ExcuseAnswer of(Excuses.Excuse excuse) {
        return new ExcuseAnswer(
                excuse.id(),
                excuse.learner().value(),
                excuse.name(),
                excuse.day(),
                excuse.slot().orElse(null),
                excuse.reason(),
                excuse.state());
    }
}
