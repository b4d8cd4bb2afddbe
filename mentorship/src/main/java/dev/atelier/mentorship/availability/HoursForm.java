package dev.atelier.mentorship.availability;

import dev.atelier.mentorship.availability.Availability.Hours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The hours of a week as they were typed.
 *
 * @param fields by name: {@code zone}, and {@code opens-1} to {@code closes-7}, where 1 is Monday
 */
record HoursForm(Map<String, String> fields) {

    sealed interface Read {

        /** What can be kept; no hours at all are as everybody's. */
        record Valid(ZoneId zone, Map<DayOfWeek, Hours> hours) implements Read {}

        /** What is wrong with which field: {@code zone} or {@code days}. */
        record Invalid(String field, String problem) implements Read {}
    }

    String typed(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    Read read() {
        var zone = typed("zone");
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            return new Read.Invalid("zone", "Choose a time zone of the list, such as Asia/Kolkata.");
        }
        var week = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var opens = typed("opens-" + day.getValue());
            var closes = typed("closes-" + day.getValue());
            if (opens.isEmpty() && closes.isEmpty()) {
                continue;
            }
            var hours = hours(opens, closes);
            if (hours.isEmpty()) {
                return new Read.Invalid(
                        "days",
                        day.getDisplayName(TextStyle.FULL, Locale.UK)
                                + ": write from when to when, such as 18:00 to 20:00, or leave both empty.");
            }
            week.put(day, hours.get());
        }
        return new Read.Valid(ZoneId.of(zone), week);
    }

    private static Optional<Hours> hours(String opens, String closes) {
        try {
            var hours = new Hours(LocalTime.parse(opens), LocalTime.parse(closes));
            return hours.opens().isBefore(hours.closes()) ? Optional.of(hours) : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
