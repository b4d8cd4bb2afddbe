package dev.atelier.mentorship.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** An instant for {@code <time>}: in words with its zone, and as a machine reads it. */
public record Moment(String words, String machine) {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, H:mm z", Locale.ENGLISH);

    public static Moment of(Instant instant, ZoneId zone) {
        var local = instant.truncatedTo(ChronoUnit.MINUTES).atZone(zone);
        return new Moment(WORDS.format(local), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local));
    }
}
