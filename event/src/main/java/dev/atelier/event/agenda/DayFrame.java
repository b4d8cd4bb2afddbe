package dev.atelier.event.agenda;

import dev.atelier.event.page.Timeline;
import dev.atelier.event.time.SpokenTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From which full hour to which the picture of a day reaches; clock times count from its midnight, up to 24:00. */
record DayFrame(LocalDate date, LocalDateTime from, LocalDateTime until, List<Day> meetings) {

    /** All that is on that day, and the hours in which the cohort meets. */
    static DayFrame of(LocalDate date, List<Slot> slots, List<Day> hours) {
        var midnight = date.atStartOfDay();
        var next = midnight.plusDays(1);
        var meetings = hours.stream()
                .map(day -> new Day(later(day.starts(), midnight), earlier(day.ends(), next)))
                .filter(day -> day.starts().isBefore(day.ends()))
                .toList();
        var from = Stream.concat(
                        meetings.stream().map(Day::starts), slots.stream().map(Slot::startsAt))
                .min(LocalDateTime::compareTo)
                .map(first -> later(first, midnight))
                .orElse(date.atTime(9, 0));
        var until = Stream.concat(
                        meetings.stream().map(Day::ends), slots.stream().map(Slot::endsAt))
                .max(LocalDateTime::compareTo)
                .map(last -> earlier(last, next))
                .orElse(date.atTime(17, 0));
        var begins = from.withMinute(0).withSecond(0).withNano(0);
        var ends = until.equals(next)
                ? next
                : until.plusMinutes(59).withMinute(0).withSecond(0).withNano(0);
        return new DayFrame(date, begins, ends, meetings);
    }

    String clock(LocalDateTime time) {
        return clock(date, time);
    }

    /** "09:35"; what lies on another day is cut at midnight. */
    static String clock(LocalDate date, LocalDateTime time) {
        var minutes = Duration.between(date.atStartOfDay(), time).toMinutes();
        var shown = Math.clamp(minutes, 0, 24 * 60);
        return "%02d:%02d".formatted(shown / 60, shown % 60);
    }

    List<Timeline.Hour> hours() {
        return IntStream.range(0, (int) Duration.between(from, until).toHours())
                .mapToObj(hour -> new Timeline.Hour(SpokenTime.clock(from.plusHours(hour))))
                .toList();
    }

    /** What of the picture lies outside the hours in which the cohort meets. */
    List<Timeline.Shut> shut() {
        var shut = new ArrayList<Timeline.Shut>();
        var at = from;
        for (var meeting : meetings) {
            if (meeting.starts().isAfter(at)) {
                shut.add(new Timeline.Shut(clock(at), clock(meeting.starts())));
            }
            at = later(at, meeting.ends());
        }
        if (at.isBefore(until)) {
            shut.add(new Timeline.Shut(clock(at), clock(until)));
        }
        return shut;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
