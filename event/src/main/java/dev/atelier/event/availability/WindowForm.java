package dev.atelier.event.availability;

import dev.atelier.event.text.FormId;
import dev.atelier.event.time.LocalTimes;
import dev.atelier.event.time.TypedTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A window as it was typed; {@code can} is "yes" or "no". */
record WindowForm(
        @Nullable String id,
        @Nullable String can,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String zone,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 200;
    private static final int MOST_DAYS = 366;

    static WindowForm empty(String zone) {
        return new WindowForm(UUID.randomUUID().toString(), "no", "", "", zone, "");
    }

    sealed interface Reading {
        record Valid(Window window) implements Reading {}

        /** By field, what to do. */
        record Invalid(Map<String, String> messages) implements Reading {}
    }

    Reading read() {
        var messages = new LinkedHashMap<String, String>();
        var zoned = zone(messages);
        var from = time("starts", said(starts), zoned, messages);
        var until = time("ends", said(ends), zoned, messages);
        if (from != null && until != null) {
            order(from, until, messages);
        }
        if (said(note).length() > LONGEST_NOTE) {
            messages.put("note", "This is too long: %d characters at most.".formatted(LONGEST_NOTE));
        }
        if (!messages.isEmpty() || zoned == null || from == null || until == null) {
            return new Reading.Invalid(messages);
        }
        return new Reading.Valid(new Window(FormId.of(id), "yes".equals(said(can)), from, until, zoned, said(note)));
    }

    private @Nullable ZoneId zone(Map<String, String> messages) {
        if (ZoneId.getAvailableZoneIds().contains(said(zone))) {
            return ZoneId.of(said(zone));
        }
        messages.put("zone", "Choose a zone from the list, such as Asia/Kolkata.");
        return null;
    }

    private static @Nullable LocalDateTime time(
            String field, String typed, @Nullable ZoneId zone, Map<String, String> messages) {
        try {
            var time = TypedTime.read(typed);
            if (zone != null && LocalTimes.of(time, zone) instanceof LocalTimes.Never never) {
                messages.put(field, never.words() + ".");
            }
            return time;
        } catch (DateTimeParseException unreadable) {
            messages.put(field, String.valueOf(unreadable.getMessage()));
            return null;
        }
    }

    private static void order(LocalDateTime from, LocalDateTime until, Map<String, String> messages) {
        if (!until.isAfter(from)) {
            messages.putIfAbsent("ends", "The end must be later than the start.");
        } else if (Duration.between(from, until).toDays() > MOST_DAYS) {
            messages.putIfAbsent("ends", "A window lasts a year at most: write several.");
        }
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
