package dev.atelier.event.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** How programs write and read what is planned: local time with its offset, "2023-08-05T09:30+05:30", beside a zone. */
public final class PlannedTime {

    private PlannedTime() {}

    public static OffsetDateTime of(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toOffsetDateTime();
    }

    /**
     * The local time that was meant, as a form would bring it: an offset is left out where it is the zone's at that
     * time, and stays, so that the form's reader refuses it, where it is not. What is no time stays as it is.
     */
    public static String local(String typed, String zone) {
        try {
            var time = OffsetDateTime.parse(typed);
            var local = time.toLocalDateTime();
            return of(local, ZoneId.of(zone)).getOffset().equals(time.getOffset()) ? local.toString() : typed;
        } catch (DateTimeException other) {
            return typed;
        }
    }
}
