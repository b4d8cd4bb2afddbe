package dev.atelier.event.calendar;

import dev.atelier.event.CohortId;
import dev.atelier.event.calendar.CalendarContents.Told;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Tells calendar files apart by what they are made of, before they are written. */
@Component
class CalendarTags {

    /** Something of everything: a line that is folded, signs that are escaped, a zone that calendars may not know. */
    private static final CalendarContents SAMPLE = new CalendarContents(
            "A day; of, all",
            List.of(
                    sample(1, Happening.Status.TENTATIVE, "Asia/Kolkata", "Hall, 2nd floor", "One\nTwo \\ three"),
                    sample(2, Happening.Status.CONFIRMED, "UTC+1", "", "A line; that is folded. ".repeat(9)),
                    sample(3, Happening.Status.CANCELLED, "Asia/Kolkata", "", "")));

    private final Zones zones;

    /** What a sample is written as: its bytes hold our address, and change with the code and the library that write. */
    private final Supplier<String> form;

    CalendarTags(CalendarWriting writing, Zones zones) {
        this.zones = zones;
        this.form = SingletonSupplier.of(() -> hash(writing.write(SAMPLE)));
    }

    /** An entity tag (RFC 9110, section 8.8.3): the same if and only if the bytes are. */
    String of(CalendarContents contents) {
        return '"' + hash((form.get() + contents.print(zones)).getBytes(StandardCharsets.UTF_8)) + '"';
    }

    private static Told sample(int id, Happening.Status status, String zone, String place, String description) {
        var starts = LocalDateTime.parse("2023-08-05T09:30");
        return new Told(
                new CohortId(new UUID(0, id)),
                new Entry(
                        new Happening(
                                new UUID(0, id),
                                status,
                                starts,
                                starts.plusHours(1),
                                ZoneId.of(zone),
                                place,
                                "A slot",
                                description),
                        id,
                        Instant.EPOCH));
    }

    /** The first half of the SHA-256, in hexadecimal digits. */
    static String hash(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
