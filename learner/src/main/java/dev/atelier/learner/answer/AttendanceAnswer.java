package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.learner.attendance.AttendanceStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is here, on a day or in one of its slots.
 *
 * @param slot left out for the whole day
 * @param slots in which people sit that day, in order
 * @param people everybody with a seat, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttendanceAnswer(
        UUID cohort, LocalDate day, @Nullable UUID slot, List<Slot> slots, List<Person> people) {

    /** A slot of the latest release. */
    public record Slot(UUID id, String title, Instant begins, Instant ends) {}

    /**
     * How somebody is recorded.
     *
     * @param status left out while nothing is recorded, which is not ABSENT
     * @param implied whether the word about the whole day says it, not one about the slot
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(
            UUID learner, String name, @Nullable AttendanceStatus status, boolean implied) {}
}
