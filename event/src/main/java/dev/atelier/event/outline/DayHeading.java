package dev.atelier.event.outline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading that opens a day: by its number ("Day 2: …"), by its date, or both; number 0 when only a date or a weekday
 * stands there. A date without its year is the {@code yearless} one.
 */
record DayHeading(
        int number, @Nullable LocalDate date, @Nullable MonthDay yearless, String title) {
    private static final int LONGEST = 120;
    private static final int SHORT = 7;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:on\\s|am\\s)?(?:" + CalendarWords.WEEKDAYS + ")"
                    + "(?:\\s(?:morning|afternoon|evening|night|vormittag|nachmittag|abend|matin|soir|mañana|tarde))?"
                    + "(?:$|\\s?[:：,;|(–—]|\\s-|\\s?\\.$)",
            FLAGS);
    private static final Pattern SHORT_WEEKDAY =
            Pattern.compile("(?:" + CalendarWords.SHORT_WEEKDAYS + ")\\.?:?", FLAGS);
    private static final Pattern APART = Pattern.compile("\\s?(?:$|[:：,;|()\\[–—-])");
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("[\\s:,;|–—-]*[(\\[](?:day|tag|jour|d[ií]a)\\s?(\\d{1,2})[)\\]]", FLAGS);

    static @Nullable DayHeading recognise(String text) {
        var heading = ModuleHeading.recognise(text);
        if (heading != null) {
            return heading.isDay() ? dated(heading.number(), heading.title()) : null;
        }
        if (text.length() > LONGEST) {
            return null;
        }
        var date = Dates.at(text, 0);
        if (date != null) {
            return date.dates().size() == 1 ? dated(numberBehind(text, date.end()), text) : null;
        }
        var yearless = Dates.yearless(text);
        if (yearless != null) {
            return APART.matcher(text).region(yearless.end(), text.length()).lookingAt()
                    ? new DayHeading(numberBehind(text, yearless.end()), null, yearless.day(), text)
                    : null;
        }
        return WEEKDAY.matcher(text).lookingAt()
                        || (text.length() <= SHORT
                                && SHORT_WEEKDAY.matcher(text).matches())
                ? new DayHeading(0, null, null, text)
                : null;
    }

    private static int numberBehind(String text, int end) {
        var number = NUMBER_BEHIND.matcher(text).region(end, text.length());
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static DayHeading dated(int number, String title) {
        var start = title.startsWith("(") ? 1 : 0;
        var date = Dates.at(title, start);
        if (date != null && date.dates().size() == 1) {
            return new DayHeading(number, date.dates().getFirst(), null, behind(title, date.end()));
        }
        var yearless = number == 0 ? null : Dates.yearless(title.substring(start));
        return yearless == null
                ? new DayHeading(number, null, null, title)
                : new DayHeading(number, null, yearless.day(), behind(title, start + yearless.end()));
    }

    private static String behind(String title, int end) {
        return title.substring(end).replaceFirst("^[\\s):,;|–—-]+", "");
    }
}
