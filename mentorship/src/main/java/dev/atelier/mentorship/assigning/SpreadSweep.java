package dev.atelier.mentorship.assigning;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every five minutes for what was given back or left in cohorts that spread their work by themselves. */
@Component
class SpreadSweep {

    private final Sharing sharing;
    private final Spreading spreading;
    private final GivenMail mail;

    SpreadSweep(Sharing sharing, Spreading spreading, GivenMail mail) {
        this.sharing = sharing;
        this.spreading = spreading;
        this.mail = mail;
    }

    @Scheduled(fixedDelayString = "PT5M")
    void sweep() {
        sharing.byThemselves().forEach(cohort -> mail.spread(cohort, spreading.spread(cohort, null)));
    }
}
