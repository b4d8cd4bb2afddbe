package dev.atelier.learner.attendance;

import dev.atelier.learner.door.Times;
import java.time.ZoneId;
import java.util.Optional;

/** How pages say what is recorded. */
public final class AttendanceWords {

    private AttendanceWords() {}

    public static String of(Optional<AttendanceStatus> status) {
        return status.map(AttendanceStatus::words).orElse("not recorded");
    }

    /** The class of the sign. */
    public static String tone(Optional<AttendanceStatus> status) {
        return status.map(known -> switch (known) {
                    case PRESENT -> "ok";
                    case LATE -> "busy";
                    case LEFT_EARLY -> "wait";
                    case EXCUSED -> "note";
                    case ABSENT -> "ended";
                })
                .orElse("silent");
    }

    /** For example {@code left early at 15:10, said so at 15:12}. */
    public static String history(Word word, ZoneId zone) {
        var said = word.said();
        var left = word.left().map(at -> " at " + Times.clock(at, zone)).orElse("");
        var late = said.at().isAfter(said.made().plusSeconds(60))
                ? " (it arrived at " + Times.clock(said.at(), zone) + ")"
                : "";
        var reason = said.reason().isEmpty() ? "" : ": " + said.reason();
        return word.status().words() + left + ", " + said.source().words(Times.clock(said.made(), zone)) + late
                + reason;
    }
}
