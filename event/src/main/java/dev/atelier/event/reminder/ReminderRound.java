package dev.atelier.event.reminder;

import dev.atelier.event.round.EachCohort;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each minute for cohorts that have a reminder due. */
@Component
class ReminderRound {

    private final Reminders reminders;
    private final Reminding reminding;
    private final InstantSource clock;

    ReminderRound(Reminders reminders, Reminding reminding, InstantSource clock) {
        this.reminders = reminders;
        this.reminding = reminding;
        this.clock = clock;
    }

    /** Any number of instances may do this at once; each reminder is sent by one of them. */
    @Scheduled(fixedDelayString = "PT1M")
    void run() {
        var now = clock.instant();
        EachCohort.of(reminders.cohortsNear(now), "Reminding", cohort -> reminding.remind(cohort, now));
    }
}
