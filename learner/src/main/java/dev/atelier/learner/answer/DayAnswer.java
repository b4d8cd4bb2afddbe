package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.checkpoint.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's day.
 *
 * @param day in the cohort's zone
 * @param attendance left out while nothing is recorded
 * @param checkpoints the open ones
 * @param help left out for who has not asked for any
 * @param done how many of the {@code required} items are done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DayAnswer(
        UUID cohort,
        LocalDate day,
        @Nullable AttendanceStatus attendance,
        List<Checkpoint> checkpoints,
        @Nullable Help help,
        int done,
        int required) {

    /**
     * An open checkpoint.
     *
     * @param item the key of what it asks about
     * @param answer what the learner has answered; left out while they are silent
     * @param there how many are there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Checkpoint(
            UUID run, String item, String prompt, @Nullable Answer answer, int there) {}

    /**
     * The learner's open request.
     *
     * @param coming whether somebody is on their way
     * @param paused whether it is put aside
     * @param before how many wait in front
     */
    public record Help(boolean coming, boolean paused, int before, Instant askedAt, String sees, String sits) {}
}
