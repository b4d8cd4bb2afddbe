package dev.atelier.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How often one token, or one network from which calls come without any, may call: {@value #MOST} times in a minute, counted
 * by each instance for itself.
 */
@Component
class Pace {

    static final int MOST = 600;

    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final int MOST_KNOWN = 10_000;

    private final Map<Object, Window> windows = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    private record Window(Instant since, int calls) {

        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }

    /** Counts this call, and tells whether it is still within the limit. */
    boolean allows(UUID token) {
        return count(token);
    }

    /** The same for a call without a token. */
    boolean allows(Network from) {
        return count(from);
    }

    private boolean count(Object caller) {
        var now = clock.instant();
        if (windows.size() > MOST_KNOWN) {
            windows.values().removeIf(window -> window.isOver(now));
        }
        var window = windows.merge(
                caller,
                new Window(now, 1),
                (before, first) -> before.isOver(now) ? first : new Window(before.since(), before.calls() + 1));
        return window.calls() <= MOST;
    }
}
