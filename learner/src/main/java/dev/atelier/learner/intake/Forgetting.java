package dev.atelier.learner.intake;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists name people who may never come, so they are not kept. */
@Component
class Forgetting {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Intakes intakes;
    private final InstantSource clock;

    Forgetting(Intakes intakes, InstantSource clock) {
        this.intakes = intakes;
        this.clock = clock;
    }

    @Scheduled(cron = "0 51 3 * * *", zone = "UTC")
    @Transactional
    public void forget() {
        intakes.forgetBefore(clock.instant().minus(KEPT));
    }
}
