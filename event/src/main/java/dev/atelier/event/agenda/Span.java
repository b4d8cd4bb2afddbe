package dev.atelier.event.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A stretch of a day: time to teach, or a break, whose words it carries. */
record Span(LocalDateTime starts, int minutes, String pause) {

    /** Nobody sits for longer than this without a break. */
    static final int LONGEST = 120;

    private static final int BREAK = 15;
    private static final int LUNCH = 60;
    private static final Duration LONG_DAY = Duration.ofHours(5);
    private static final LocalTime LUNCH_EARLIEST = LocalTime.of(12, 0);
    private static final LocalTime LUNCH_LATEST = LocalTime.of(13, 30);

    boolean isBreak() {
        return !pause.isEmpty();
    }

    LocalDateTime at(int minute) {
        return starts.plusMinutes(minute);
    }

    /** A long day over noon gets a lunch; what is left is divided by short breaks. */
    static List<Span> of(Day day) {
        var spans = new ArrayList<Span>();
        var lunch = lunch(day);
        if (lunch < 0) {
            teach(day.starts(), day.minutes(), spans);
            return spans;
        }
        teach(day.starts(), lunch, spans);
        spans.add(new Span(day.starts().plusMinutes(lunch), LUNCH, "Lunch"));
        teach(day.starts().plusMinutes(lunch + LUNCH), day.minutes() - lunch - LUNCH, spans);
        return spans;
    }

    /** Minutes from the day's start to lunch; -1 if there is none. */
    private static int lunch(Day day) {
        if (Duration.ofMinutes(day.minutes()).compareTo(LONG_DAY) < 0) {
            return -1;
        }
        var earliest = minutesTo(day, LUNCH_EARLIEST);
        var latest = minutesTo(day, LUNCH_LATEST);
        var middle = (day.minutes() - LUNCH) / 2 / 15 * 15;
        var at = Math.max(earliest, Math.min(latest, middle));
        return at >= 60 && at + LUNCH + 60 <= day.minutes() ? at : -1;
    }

    private static int minutesTo(Day day, LocalTime time) {
        return (int) Duration.between(day.starts(), day.starts().toLocalDate().atTime(time))
                .toMinutes();
    }

    private static void teach(LocalDateTime starts, int minutes, List<Span> spans) {
        var breaks = (minutes - 1) / LONGEST;
        var teaching = minutes - breaks * BREAK;
        var from = 0;
        for (var part = 0; part <= breaks; part++) {
            var length = part == breaks ? minutes - from : teaching / (breaks + 1) / 5 * 5;
            spans.add(new Span(starts.plusMinutes(from), length, ""));
            from += length;
            if (part < breaks) {
                spans.add(new Span(starts.plusMinutes(from), BREAK, "Break"));
                from += BREAK;
            }
        }
    }
}
