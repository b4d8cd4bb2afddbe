package dev.atelier.mentorship.nudging;

import dev.atelier.mentorship.availability.Availability;
import java.time.Instant;
import java.time.LocalTime;

/** When a reviewer may be written to: by day, on a day of theirs, and not while they are away. */
final class DigestHour {

    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime UNTIL = LocalTime.of(20, 0);

    private DigestHour() {}

    static boolean isRight(Availability hours, Instant now) {
        var here = now.atZone(hours.zone());
        return !here.toLocalTime().isBefore(FROM)
                && here.toLocalTime().isBefore(UNTIL)
                && hours.hours().containsKey(here.getDayOfWeek())
                && hours.awayUntil(now).isEmpty();
    }
}
