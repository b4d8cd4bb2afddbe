package dev.atelier.mentorship.availability;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.HoursAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** A mentor's own hours, for programs. */
@Api("/api/v1/staff/hours")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Mentoring")
class HoursCalls {

    private final OfficeHours hours;
    private final Absences absences;

    HoursCalls(OfficeHours hours, Absences absences) {
        this.hours = hours;
        this.absences = absences;
    }

    /** A week as it was sent. */
    record WeekTyped(@Nullable String zone, @Nullable List<DayTyped> days) implements Typed {}

    /** A day of a week as it was sent. */
    record DayTyped(
            @Nullable DayOfWeek weekday,
            @Nullable LocalTime opens,
            @Nullable LocalTime closes) {}

    @GetMapping
    @Operation(
            operationId = "listHours",
            summary = "When you answer, by the week",
            description = "Without any, Monday to Friday up to 18:00 in the cohort's zone is assumed.")
    Page<HoursAnswer> list(Principal person) {
        var mentor = mentor(person);
        var zone = absences.zone(mentor).getId();
        return Page.whole(hours.of(mentor).entrySet().stream()
                .map(day -> new HoursAnswer(
                        day.getKey(), day.getValue().opens(), day.getValue().closes(), zone))
                .toList());
    }

    @PutMapping
    @Operation(operationId = "setHours", summary = "Say when you answer; replaces the whole week")
    Page<HoursAnswer> keep(Principal person, @RequestBody WeekTyped typed) {
        return switch (form(typed).read()) {
            case HoursForm.Read.Invalid invalid -> throw Refused.field(invalid.field(), invalid.problem());
            case HoursForm.Read.Valid valid -> {
                hours.keep(mentor(person), valid.zone(), valid.hours());
                yield list(person);
            }
        };
    }

    private static HoursForm form(WeekTyped typed) {
        var fields = new HashMap<String, String>();
        fields.put("zone", requireNonNullElse(typed.zone(), ""));
        for (var day : requireNonNullElse(typed.days(), List.<DayTyped>of())) {
            var weekday = day.weekday();
            if (weekday == null) {
                throw Refused.field("days", "Each day has a “weekday”, such as MONDAY.");
            }
            fields.put("opens-" + weekday.getValue(), word(day.opens()));
            fields.put("closes-" + weekday.getValue(), word(day.closes()));
        }
        return new HoursForm(fields);
    }

    /** A time that is missing is no day without hours. */
    private static String word(@Nullable LocalTime time) {
        return time == null ? "?" : time.toString();
    }

    private static UUID mentor(Principal person) {
        return UUID.fromString(person.getName());
    }
}
