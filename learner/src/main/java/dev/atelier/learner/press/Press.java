package dev.atelier.learner.press;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One press of a button.
 *
 * @param id made by the browser, the same however often it is sent; empty for a form sent without script
 * @param made when it was pressed, by the server's clock
 */
public record Press(Optional<UUID> id, Instant made) {

    /** What has waited longer than this counts as made this long ago. */
    private static final Duration LONGEST = Duration.ofDays(2);

    /** A form sent as it is: made as it arrives. */
    public static Press plain(Instant now) {
        return new Press(Optional.empty(), now);
    }

    /** The browser says how long ago, not when: then it does not matter whether the clock of a phone is right. */
    public static Press kept(UUID id, Duration age, Instant now) {
        var waited = age.isNegative() ? Duration.ZERO : age.compareTo(LONGEST) > 0 ? LONGEST : age;
        return new Press(Optional.of(id), now.minus(waited));
    }
}
