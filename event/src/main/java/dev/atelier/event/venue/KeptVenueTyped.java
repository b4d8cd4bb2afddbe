package dev.atelier.event.venue;

import dev.atelier.api.Refused;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A venue as it was sent. */
record KeptVenueTyped(
        @Nullable String name,
        @Nullable String street,
        @Nullable String locality,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String country,
        @Nullable String accessNotes,
        @Nullable String mapLink,
        @Nullable Integer capacity,
        @Nullable List<OpenTyped> hours)
        implements dev.atelier.api.Typed {

    /** When it is open on a day, as it was sent: times such as 09:00. */
    record OpenTyped(
            @Nullable DayOfWeek day,
            @Nullable String opens,
            @Nullable String closes) implements dev.atelier.api.Typed {}

    /** The form of the page with this in it. */
    VenueForm form(UUID id, long revision) {
        return new VenueForm(
                id.toString(),
                Long.toString(revision),
                name,
                street,
                locality,
                region,
                postalCode,
                country,
                accessNotes,
                mapLink,
                capacity == null ? "" : capacity.toString(),
                eachDay(OpenTyped::opens),
                eachDay(OpenTyped::closes));
    }

    private List<String> eachDay(Function<OpenTyped, @Nullable String> time) {
        var said = hours == null ? List.<OpenTyped>of() : hours;
        if (said.stream().anyMatch(open -> open == null || open.day() == null)
                || said.stream().map(OpenTyped::day).distinct().count() < said.size()) {
            throw Refused.field("hours", "Name each day once: MONDAY to SUNDAY.");
        }
        return Stream.of(DayOfWeek.values())
                .map(day -> said.stream()
                        .filter(open -> open.day() == day)
                        .map(time)
                        .map(typed -> Objects.requireNonNullElse(typed, ""))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    /** The form has a field for each day. */
    static Refused refusal(Map<String, String> messages) {
        var named = new LinkedHashMap<String, String>();
        messages.forEach((field, message) ->
                named.merge(field.startsWith("opens-") ? "hours" : field, message, (one, other) -> one + " " + other));
        return Refused.fields(named);
    }
}
