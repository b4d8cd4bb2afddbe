package dev.atelier.mentorship.waiting;

import dev.atelier.mentorship.page.ReviewQueuePage.Sign;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Says whether a promise holds. */
public final class PromiseSigns {

    /** What is due within this time is due soon. */
    public static final Duration SOON = Duration.ofDays(1);

    private PromiseSigns() {}

    /** Null where none was given. */
    public static @Nullable Sign of(@Nullable OffsetDateTime due, ZoneId zone, Instant now) {
        if (due == null) {
            return null;
        }
        var until = due.toInstant();
        if (!until.isAfter(now)) {
            return new Sign(Waits.words(Duration.between(until, now)) + " past the promise", "problem");
        }
        var left = Duration.between(now, until);
        return left.compareTo(SOON) <= 0
                ? new Sign("due within " + Waits.words(left), "busy")
                : new Sign("in time until " + Waits.near(until, zone), "note");
    }
}
