package dev.atelier.event.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Until when a receiver asks for quiet: seconds, or a date in one of three forms (RFC 9110, sections 10.2.3 and 5.6.7). */
final class RetryAfter {

    /** Who asks for more gets this: a mistake must not silence a webhook for years. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern SECONDS = Pattern.compile("0*([0-9]+)");
    private static final int DIGITS = 9;
    private static final List<DateTimeFormatter> DATES = Stream.of(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", "EEEE, dd-MMM-uu HH:mm:ss 'GMT'", "EEE MMM ppd HH:mm:ss uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH))
            .toList();

    private RetryAfter() {}

    /** Empty if it can't be understood, or if that time is there already. */
    static Optional<Instant> read(String field, Instant now) {
        var said = field.strip();
        var latest = now.plus(LONGEST);
        return seconds(said)
                .map(now::plus)
                .or(() -> date(said))
                .filter(now::isBefore)
                .map(until -> until.isBefore(latest) ? until : latest);
    }

    private static Optional<Duration> seconds(String said) {
        var digits = SECONDS.matcher(said);
        if (!digits.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                digits.group(1).length() > DIGITS ? LONGEST : Duration.ofSeconds(Long.parseLong(digits.group(1))));
    }

    private static Optional<Instant> date(String said) {
        return DATES.stream().flatMap(form -> date(said, form).stream()).findFirst();
    }

    private static Optional<Instant> date(String said, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDateTime.parse(said, form).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException rubbish) {
            return Optional.empty();
        }
    }
}
