package dev.atelier.mentorship.reading;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the Date header (RFC 5322 3.3) kindly: obsolete zones, two-digit years, missing seconds, stray weekdays. */
final class MailDates {
    private static final int LONGEST = 100;
    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}[ -](\\d{4}|\\d{2}) (\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:"
                    + " ?([+-]\\d{4}|[A-Z]{1,4}))?");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private MailDates() {}

    static Optional<OffsetDateTime> read(String value) {
        var found = DATE.matcher(Characters.onOneLine(value.substring(0, Math.min(LONGEST, value.length()))));
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            var name = found.group(2);
            var month = name.substring(0, 1).toUpperCase(Locale.ROOT)
                    + name.substring(1).toLowerCase(Locale.ROOT);
            var second = found.group(6);
            return Optional.of(OffsetDateTime.of(
                    year(Integer.parseInt(found.group(3))),
                    MONTH.parse(month).get(ChronoField.MONTH_OF_YEAR),
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(4)),
                    Integer.parseInt(found.group(5)),
                    second == null ? 0 : Math.min(59, Integer.parseInt(second)),
                    0,
                    zone(found.group(7))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int year(int written) {
        if (written >= 100) {
            return written;
        }
        return written < 50 ? 2000 + written : 1900 + written;
    }

    private static ZoneOffset zone(@Nullable String written) {
        if (written == null) {
            return ZoneOffset.UTC;
        }
        return switch (written) {
            case "EDT" -> ZoneOffset.ofHours(-4);
            case "EST", "CDT" -> ZoneOffset.ofHours(-5);
            case "CST", "MDT" -> ZoneOffset.ofHours(-6);
            case "MST", "PDT" -> ZoneOffset.ofHours(-7);
            case "PST" -> ZoneOffset.ofHours(-8);
            default -> written.length() == 5 ? ZoneOffset.of(written) : ZoneOffset.UTC;
        };
    }
}
