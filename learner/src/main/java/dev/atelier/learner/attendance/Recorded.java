package dev.atelier.learner.attendance;

import dev.atelier.learner.door.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One word about a learner's attendance on a whole day. */
public record Recorded(LocalDate day, AttendanceStatus status, Source source, Instant at) {

    /** For example {@code here on 5 August 2023, checked in at 9:12 with the code on the wall}. */
    public String words(ZoneId zone) {
        return status.words() + " on " + Times.day(day) + ", " + source.words(Times.clock(at, zone));
    }
}
