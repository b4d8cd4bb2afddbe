package dev.atelier.event.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s?(?:the\\s)?)?";
    private static final String DAY = WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TO = "\\s?(?:[-–—−~/&+,]|to\\b|until\\b|and\\b)\\s?";
    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final Pattern AMBIGUOUS = Pattern.compile("(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])/\\d{4}");
    private static final int LONGEST = 31;

    static final List<Form> FORMS = List.of(
            form(
                    "ISO TO ISO".replace("ISO", YEAR + "-(\\d{2})-(\\d{2})").replace(" TO ", TO),
                    m -> span(day(m, 1, 2, 3), day(m, 4, 5, 6))),
            form(YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", m -> one(day(m, 1, 3, 4))),
            form(YEAR + "\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日", m -> one(day(m, 1, 2, 3))),
            form(
                    DAY + "\\s(?:of\\s)?" + MONTH + ",?(?:\\s" + YEAR + ")?" + TO + DAY + "\\s(?:of\\s)?" + MONTH
                            + ",?\\s" + YEAR,
                    Dates::longSpan),
            form(
                    DAY + TO + DAY + "\\s(?:of\\s)?" + MONTH + ",?\\s" + YEAR,
                    m -> span(named(m, 4, 3, 1), named(m, 4, 3, 2))),
            form(DAY + "\\.?\\s?(?:of\\s)?" + MONTH + ",?\\s?" + YEAR, m -> one(named(m, 3, 2, 1))),
            form(
                    WEEKDAY + MONTH + "\\s" + DAY + TO + DAY + ",?\\s" + YEAR,
                    m -> span(named(m, 4, 1, 2), named(m, 4, 1, 3))),
            form(
                    WEEKDAY + MONTH + "\\s" + DAY + TO + MONTH + "\\s" + DAY + ",?\\s" + YEAR,
                    m -> span(named(m, 5, 1, 2), named(m, 5, 3, 4))),
            form(WEEKDAY + MONTH + "\\s" + DAY + ",?\\s" + YEAR, m -> one(named(m, 3, 1, 2))),
            form("(\\d{1,2})([./])(\\d{1,2})\\2" + YEAR, Dates::numeric));

    private Dates() {}

    static @Nullable Reading at(String text, int start) {
        // A digit, or the first letter of a month or a weekday: most lines are done with here.
        if (start >= text.length() || "0123456789jfmasondtwJFMASONDTW".indexOf(text.charAt(start)) < 0) {
            return null;
        }
        for (var form : FORMS) {
            var matcher = form.pattern()
                    .matcher(text)
                    .region(start, Math.min(text.length(), start + 80))
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

    private static Form form(String expression, Interpretation dates) {
        return new Form(Pattern.compile(expression, Pattern.CASE_INSENSITIVE), dates);
    }

    private static boolean isAmbiguous(String written) {
        return AMBIGUOUS.matcher(written).matches();
    }

    private static List<LocalDate> numeric(MatchResult match) {
        var dayFirst = day(match, 4, 3, 1);
        return one(dayFirst == null && match.group(2).equals("/") ? day(match, 4, 1, 3) : dayFirst);
    }

    private static List<LocalDate> longSpan(MatchResult match) {
        return span(named(match, match.group(3) == null ? 6 : 3, 2, 1), named(match, 6, 5, 4));
    }

    private static @Nullable LocalDate named(MatchResult match, int year, int month, int day) {
        var name = match.group(month).substring(0, 3).toLowerCase(Locale.ROOT);
        return date(match.group(year), MONTHS.indexOf(name) / 3 + 1, match.group(day));
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
