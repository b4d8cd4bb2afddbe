package dev.atelier.event.outline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A heading that opens a day: by its number ("Day 2: …"), by its date, or both; number 0 when only a date stands there. */
record DayHeading(int number, @Nullable LocalDate date, String title) {
    static @Nullable DayHeading recognise(String text) {
        var heading = ModuleHeading.recognise(text);
        if (heading != null && heading.isDay()) {
            return dated(heading.number(), heading.title());
        }
        var date = Dates.at(text, 0);
        return date != null && date.dates().size() == 1 && text.length() <= 120 && heading == null
                ? dated(0, text)
                : null;
    }

    private static DayHeading dated(int number, String title) {
        var start = title.startsWith("(") ? 1 : 0;
        var date = Dates.at(title, start);
        if (date == null || date.dates().size() != 1) {
            return new DayHeading(number, null, title);
        }
        return new DayHeading(
                number, date.dates().getFirst(), title.substring(date.end()).replaceFirst("^[\\s):,;|–—-]+", ""));
    }
}
