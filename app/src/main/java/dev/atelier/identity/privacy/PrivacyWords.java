package dev.atelier.identity.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says when. */
final class PrivacyWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private PrivacyWords() {}

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** For example {@code 7 days}. */
    static String days(Duration span) {
        return span.toDays() == 1 ? "1 day" : span.toDays() + " days";
    }
}
