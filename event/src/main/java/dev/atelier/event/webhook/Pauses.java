package dev.atelier.event.webhook;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after a failure. */
final class Pauses {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration SHORT_REST = Duration.ofSeconds(5);
    private static final Duration LONG_REST = Duration.ofMinutes(5);

    private Pauses() {}

    /**
     * Before one delivery is tried again: from 10 s on three times as long each time, at most 12 h, a fifth more or less.
     * In three days these are about a dozen attempts.
     *
     * @param attempts that failed, at least 1
     */
    static Duration before(int attempts, RandomGenerator chance) {
        var grown = FIRST.multipliedBy((long) Math.pow(3, Math.clamp(attempts - 1L, 0, 8)));
        var pause = grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
        return Duration.ofMillis((long) (pause.toMillis() * chance.nextDouble(0.8, 1.2)));
    }

    /**
     * Before anything is tried with a receiver again, so that one which is away for days takes few turns.
     *
     * @param failures in a row, at least 1
     */
    static Duration rest(int failures) {
        var grown = SHORT_REST.multipliedBy(1L << Math.clamp(failures - 1L, 0, 6));
        return grown.compareTo(LONG_REST) < 0 ? grown : LONG_REST;
    }
}
