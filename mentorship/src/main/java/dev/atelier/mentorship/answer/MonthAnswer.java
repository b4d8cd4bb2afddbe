package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's month of mentorship.
 *
 * @param closesAt the first instant that no longer belongs to it
 * @param lastDay the last day on which one may ask, in the zone of the cohort
 * @param daysLeft after today; 0 on the last day and afterwards
 * @param mentor the name of who answers; left out while it is anybody of the staff
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MonthAnswer(
        UUID id,
        UUID cohort,
        String workshop,
        State state,
        Instant opensAt,
        Instant closesAt,
        LocalDate lastDay,
        ZoneId zone,
        int daysLeft,
        @Nullable String mentor) {

    public enum State {
        OPEN,
        ENDED
    }
}
