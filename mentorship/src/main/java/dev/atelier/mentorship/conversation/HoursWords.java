package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.availability.Availability;
import dev.atelier.mentorship.availability.Availability.Hours;
import dev.atelier.mentorship.month.MonthWords;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A mentor's hours in words: "Mon to Fri 18:00 to 20:00, Sun 10:00 to 12:00, India Standard Time (Asia/Kolkata)". */
final class HoursWords {

    private HoursWords() {}

    static String of(Availability availability) {
        var spans = new ArrayList<Span>();
        for (var day : DayOfWeek.values()) {
            var hours = availability.hours().get(day);
            if (hours != null) {
                add(spans, day, hours);
            }
        }
        return String.join(", ", spans.stream().map(Span::words).toList()) + ", "
                + MonthWords.zone(availability.zone());
    }

    /** Days in a row with the same hours are one. */
    private static void add(List<Span> spans, DayOfWeek day, Hours hours) {
        var before = spans.isEmpty() ? null : spans.getLast();
        if (before != null && before.goesOnWith(day, hours)) {
            spans.set(spans.size() - 1, new Span(before.first(), day, hours));
        } else {
            spans.add(new Span(day, day, hours));
        }
    }

    private record Span(DayOfWeek first, DayOfWeek last, Hours hours) {

        boolean goesOnWith(DayOfWeek day, @Nullable Hours other) {
            return last.plus(1) == day && hours.equals(other);
        }

        String words() {
            var days = first == last ? name(first) : name(first) + " to " + name(last);
            return days + " " + hours.opens() + " to " + hours.closes();
        }

        private static String name(DayOfWeek day) {
            return day.getDisplayName(TextStyle.SHORT, Locale.UK);
        }
    }
}
