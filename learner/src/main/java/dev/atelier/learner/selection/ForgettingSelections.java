package dev.atelier.learner.selection;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done stands in the history of each person; the list of them all is not kept. */
@Component
class ForgettingSelections {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Selections selections;
    private final InstantSource clock;

    ForgettingSelections(Selections selections, InstantSource clock) {
        this.selections = selections;
        this.clock = clock;
    }

    @Scheduled(cron = "0 55 3 * * *", zone = "UTC")
    @Transactional
    public void forget() {
        selections.forgetBefore(clock.instant().minus(KEPT));
    }
}
