package dev.atelier.mentorship.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as people write it at the beginning of a text, in several languages; dates that could mean two days are none. */
final class WrittenDate {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da", "fi", "pl", "ru", "uk", "cs", "hu", "tr");
    private static final Map<String, Integer> MONTHS = months();

    private static final String WEEKDAY = "(?:\\p{L}{2,12}[.,]? {1,2}){0,2}?(?:the )?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ISO = Pattern.compile(WEEKDAY + "(\\d{4})-(\\d{2})-(\\d{2})", FLAGS);
    private static final Pattern DOTTED =
            Pattern.compile(WEEKDAY + "(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(\\d{4}|\\d{2}))?", FLAGS);
    private static final Pattern SLASHED =
            Pattern.compile(WEEKDAY + "(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?", FLAGS);
    private static final Pattern DAY_MONTH = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)? (?:de |of )?(\\p{L}{3,12})\\.?,?(?: (?:de )?(\\d{4}))?",
            FLAGS);
    private static final Pattern MONTH_DAY =
            Pattern.compile(WEEKDAY + "(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?", FLAGS);

    private WrittenDate() {}

    static Optional<LocalDate> at(String text, LocalDate today) {
        var iso = ISO.matcher(text);
        if (iso.lookingAt()) {
            return date(iso.group(1), month(iso.group(2)), iso.group(3), today);
        }
        var dotted = DOTTED.matcher(text);
        if (dotted.lookingAt()) {
            return date(dotted.group(3), month(dotted.group(2)), dotted.group(1), today);
        }
        var slashed = SLASHED.matcher(text);
        if (slashed.lookingAt()) {
            return slashed(slashed.group(1), slashed.group(2), slashed.group(3), today);
        }
        var dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.lookingAt()) {
            return date(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1), today);
        }
        var monthDay = MONTH_DAY.matcher(text);
        return monthDay.lookingAt()
                ? date(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2), today)
                : Optional.empty();
    }

    /** Americans put the month first: without a number above twelve nobody can tell. */
    private static Optional<LocalDate> slashed(String first, String second, @Nullable String year, LocalDate today) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        if (a <= 12 && b <= 12 && a != b) {
            return Optional.empty();
        }
        return a > 12 ? date(year, b, first, today) : date(year, a, second, today);
    }

    private static Optional<LocalDate> date(@Nullable String year, int month, String day, LocalDate today) {
        try {
            if (year != null) {
                int written = Integer.parseInt(year);
                return Optional.of(
                        LocalDate.of(written < 100 ? 2000 + written : written, month, Integer.parseInt(day)));
            }
            var date = LocalDate.of(today.getYear(), month, Integer.parseInt(day));
            return Optional.of(date.isBefore(today) ? date.plusYears(1) : date);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return MONTHS.getOrDefault(written.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            var locale = Locale.of(language);
            for (var month : Month.values()) {
                for (var style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    var name = month.getDisplayName(style, locale)
                            .toLowerCase(Locale.ROOT)
                            .replace(".", "");
                    if (name.length() >= 3) {
                        months.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        return Map.copyOf(months);
    }
}
