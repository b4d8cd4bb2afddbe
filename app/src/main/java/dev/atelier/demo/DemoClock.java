package dev.atelier.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * The demo's clock. It shows the time, except while the demo's story is told: then it stands where the story is, so that
 * what happened "two weeks ago" was written two weeks ago.
 */
@Component
@DemoOnly
class DemoClock implements InstantSource {

    private final InstantSource real = Clock.systemUTC();
    private volatile Duration away = Duration.ZERO;

    @Override
    public Instant instant() {
        return real.instant().plus(away);
    }

    void goTo(Instant moment) {
        away = Duration.between(real.instant(), moment);
    }

    void comeBack() {
        away = Duration.ZERO;
    }
}
