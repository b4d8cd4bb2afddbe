package dev.atelier.learner.attendance;

import dev.atelier.learner.door.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One word about a learner's attendance on a day, by the learner with the code on the wall or by the staff. */
public record Recorded(LocalDate day, AttendanceStatus status, boolean withCode, Instant at) {

    /** For example {@code here on 5 August 2023, checked in at 9:12 with the code on the wall}. */
    public String words(ZoneId zone) {
        var how = withCode ? "checked in at %s with the code on the wall" : "marked by the staff at %s";
        return status.words() + " on " + Times.day(day) + ", " + how.formatted(Times.clock(at, zone));
    }
}
