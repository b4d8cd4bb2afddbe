package dev.atelier.event.decision;

import dev.atelier.event.round.EachCohort;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each minute for cohorts about which it is to be decided. */
@Component
class DecisionRound {

    private final Calls calls;
    private final Calling calling;
    private final InstantSource clock;

    DecisionRound(Calls calls, Calling calling, InstantSource clock) {
        this.calls = calls;
        this.calling = calling;
        this.clock = clock;
    }

    /** Any number of instances may do this at once; each call is one's alone. */
    @Scheduled(fixedDelayString = "PT1M")
    void run() {
        var now = clock.instant();
        EachCohort.of(calls.cohortsNear(now), "Calling upon who decides", cohort -> calling.call(cohort, now));
    }
}
