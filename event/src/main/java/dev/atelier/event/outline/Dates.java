package dev.atelier.event.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises one date or several with their year at a place in a text; a date without a year is none. */
final class Dates {
    /** {@code sure} is false for 05/08/2023, which is May or August by where one lives; taken as day first. */
    record Reading(List<LocalDate> dates, int end, boolean sure) {}

    /** A form of writing: its expression and how the groups make dates. */
    record Form(Pattern pattern, Interpretation dates) {}

    @FunctionalInterface
    interface Interpretation {
        List<LocalDate> of(MatchResult match);
    }

    private static final String MONTH = "(" + String.join("|", CalendarWords.MONTHS) + ")(?![\\p{L}\\p{M}])\\.?";
    private static final String WEEKDAY = "(?:(?:" + CalendarWords.WEEKDAYS + "|" + CalendarWords.SHORT_WEEKDAYS
            + ")(?![\\p{L}\\p{M}])\\.?,?\\s?(?:(?:the|den|dem|le|el|il)\\s)?)?";
    private static final String DAY = WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
    private static final String OF = "(?:(?:of|de|di|do)\\s)?";
    private static final String TO =
            "\\s?(?:[-–—−~/&+,]|(?:to|until|and|und|bis|et|au|y|e|al|a)(?![\\p{L}\\p{M}]))\\s?";
    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final Pattern AMBIGUOUS = Pattern.compile("(?<!\\d)(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])/\\d{4}");
    private static final int LONGEST = 31;
    private static final int SHORTEST = 4;
    private static final int REACH = 80;
    private static final int LONGEST_WORD = 20;
    private static final Pattern FIRST = pattern("(?:" + String.join("|", CalendarWords.MONTHS) + "|"
            + CalendarWords.WEEKDAYS + "|" + CalendarWords.SHORT_WEEKDAYS + ")(?![\\p{L}\\p{M}])");
    private static final String STARTS = "jfmasondtwlvgeqszbàéäजफमअजसनदसबगशर";

    static final List<Form> FORMS = List.of(
            form(
                    "ISO TO ISO".replace("ISO", YEAR + "-(\\d{2})-(\\d{2})").replace(" TO ", TO),
                    m -> span(day(m, 1, 2, 3), day(m, 4, 5, 6))),
            form(YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", m -> one(day(m, 1, 3, 4))),
            form(YEAR + "\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日", m -> one(day(m, 1, 2, 3))),
            form(
                    DAY + "\\s" + OF + MONTH + ",?(?:\\s" + OF + YEAR + ")?" + TO + DAY + "\\s" + OF + MONTH + ",?\\s"
                            + OF + YEAR,
                    Dates::longSpan),
            form(
                    DAY + TO + DAY + "\\s" + OF + MONTH + ",?\\s" + OF + YEAR,
                    m -> span(named(m, 4, 3, 1), named(m, 4, 3, 2))),
            form(DAY + "\\s?" + OF + MONTH + ",?\\s?" + OF + YEAR, m -> one(named(m, 3, 2, 1))),
            form(
                    WEEKDAY + MONTH + "\\s" + DAY + TO + DAY + ",?\\s" + OF + YEAR,
                    m -> span(named(m, 4, 1, 2), named(m, 4, 1, 3))),
            form(
                    WEEKDAY + MONTH + "\\s" + DAY + TO + MONTH + "\\s" + DAY + ",?\\s" + OF + YEAR,
                    m -> span(named(m, 5, 1, 2), named(m, 5, 3, 4))),
            form(WEEKDAY + MONTH + "\\s" + DAY + ",?\\s" + OF + YEAR, m -> one(named(m, 3, 1, 2))),
            form(
                    "(\\d{1,2})\\.(?:(\\d{1,2})\\.YEAR?)?".replace("YEAR", YEAR) + TO + "(\\d{1,2})\\.(\\d{1,2})\\."
                            + YEAR,
                    m -> span(
                            date(m.group(m.group(3) == null ? 6 : 3), monthOr(m, 2, 5), m.group(1)), day(m, 6, 5, 4))),
            form(WEEKDAY + "(\\d{1,2})([./])(\\d{1,2})\\2" + YEAR, Dates::numeric));

    private static final Pattern DAY_AND_MONTH = pattern(DAY + "\\s?" + OF + MONTH);
    private static final Pattern MONTH_AND_DAY = pattern(
            WEEKDAY + "(" + CalendarWords.ENGLISH_MONTHS + ")(?!\\p{L})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)");
    private static final Pattern DOTTED = pattern("(?=\\p{L})" + WEEKDAY + "(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\d)");

    /** A day that may be one of any year; where it is not followed by a year itself. */
    record Yearless(MonthDay day, int end) {}

    private Dates() {}

    static @Nullable Reading at(String text, int start) {
        // What costs least is asked first.
        if (start >= text.length() || !hasYear(text, start) || !mayStart(text, start)) {
            return null;
        }
        for (var form : FORMS) {
            var matcher = form.pattern()
                    .matcher(text)
                    .region(start, Math.min(text.length(), start + REACH))
                    .useTransparentBounds(true);
            if (matcher.lookingAt()) {
                var dates = form.dates().of(matcher);
                if (!dates.isEmpty()) {
                    return new Reading(dates, matcher.end(), !isAmbiguous(matcher.group()));
                }
            }
        }
        return null;
    }

    /** A day and a month at the start of a text: "Mon, 5 April", "July 12", "Mo 5.4."; null where a year follows. */
    static @Nullable Yearless yearless(String text) {
        if (text.length() < SHORTEST || !hasDigit(text) || !mayStart(text, 0) || at(text, 0) != null) {
            return null;
        }
        var head = text.substring(0, Math.min(text.length(), 80));
        var named = DAY_AND_MONTH.matcher(head);
        if (named.lookingAt()) {
            return yearless(CalendarWords.month(named.group(2)), named.group(1), named.end());
        }
        var american = MONTH_AND_DAY.matcher(head);
        if (american.lookingAt()) {
            return yearless(CalendarWords.month(american.group(1)), american.group(2), american.end());
        }
        var dotted = DOTTED.matcher(head);
        return dotted.lookingAt() ? yearless(Integer.parseInt(dotted.group(2)), dotted.group(1), dotted.end()) : null;
    }

    private static @Nullable Yearless yearless(int month, String day, int end) {
        try {
            return new Yearless(MonthDay.of(month, Integer.parseInt(day)), end);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean hasDigit(String text) {
        return text.chars().limit(REACH).anyMatch(Character::isDigit);
    }

    /** Whether two digits of a century and two more stand near by. */
    private static boolean hasYear(String text, int start) {
        for (var i = start; i + 3 < Math.min(text.length(), start + REACH); i++) {
            if ((text.startsWith("19", i) || text.startsWith("20", i))
                    && Character.isDigit(text.charAt(i + 2))
                    && Character.isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    /** A digit, or the name of a month or a weekday: most lines are done with here. */
    private static boolean mayStart(String text, int start) {
        if (start >= text.length() || Character.isDigit(text.charAt(start))) {
            return start < text.length();
        }
        return STARTS.indexOf(Character.toLowerCase(text.charAt(start))) >= 0
                && FIRST.matcher(text)
                        .region(start, Math.min(text.length(), start + LONGEST_WORD))
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    private static Form form(String expression, Interpretation dates) {
        return new Form(pattern(expression), dates);
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isAmbiguous(String written) {
        return AMBIGUOUS.matcher(written).find();
    }

    private static List<LocalDate> numeric(MatchResult match) {
        var dayFirst = day(match, 4, 3, 1);
        return one(dayFirst == null && match.group(2).equals("/") ? day(match, 4, 1, 3) : dayFirst);
    }

    private static List<LocalDate> longSpan(MatchResult match) {
        return span(named(match, match.group(3) == null ? 6 : 3, 2, 1), named(match, 6, 5, 4));
    }

    private static @Nullable LocalDate named(MatchResult match, int year, int month, int day) {
        return date(match.group(year), CalendarWords.month(match.group(month)), match.group(day));
    }

    private static @Nullable LocalDate day(MatchResult match, int year, int month, int day) {
        return date(match.group(year), Integer.parseInt(match.group(month)), match.group(day));
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int monthOr(MatchResult match, int month, int other) {
        return Integer.parseInt(match.group(match.group(month) == null ? other : month));
    }

    private static List<LocalDate> one(@Nullable LocalDate date) {
        return date == null ? List.of() : List.of(date);
    }

    private static List<LocalDate> span(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null || !first.isBefore(last) || ChronoUnit.DAYS.between(first, last) >= LONGEST) {
            return List.of();
        }
        return new ArrayList<>(Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .toList());
    }
}
