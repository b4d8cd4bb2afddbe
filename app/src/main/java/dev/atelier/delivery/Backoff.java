package dev.atelier.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long a mail waits for its next attempt: twice as long each time, a fifth more or less, a quarter of an hour at most. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 6;

    private Backoff() {}

    /** The wait after so many attempts, from 1; chance keeps a thousand deferred mails from coming back at once. */
    static Duration after(int attempts, RandomGenerator chance) {
        var doubled = FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, DOUBLINGS));
        var wait = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return Duration.ofMillis((long) (wait.toMillis() * chance.nextDouble(0.8, 1.2)));
    }
}
