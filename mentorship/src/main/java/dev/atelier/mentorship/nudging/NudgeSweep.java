package dev.atelier.mentorship.nudging;

import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every five minutes for whom to remind; any number of instances may do so at once. */
@Component
class NudgeSweep {

    private final LearnerNudges learners;
    private final ReviewerDigests reviewers;
    private final InstantSource clock;

    NudgeSweep(LearnerNudges learners, ReviewerDigests reviewers, InstantSource clock) {
        this.learners = learners;
        this.reviewers = reviewers;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5M")
    void sweep() {
        var now = clock.instant();
        while (learners.write(now)) {
            // As long as there are more.
        }
        for (var person : reviewers.people(now)) {
            reviewers.write(person, now);
        }
    }
}
