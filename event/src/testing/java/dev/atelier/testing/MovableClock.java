package dev.atelier.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public class MovableClock implements InstantSource {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2023-07-01T06:00:00Z"));

    @Override
    public Instant instant() {
        return now.get();
    }

    public void moveTo(Instant instant) {
        now.set(instant);
    }

    public void move(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }
}
