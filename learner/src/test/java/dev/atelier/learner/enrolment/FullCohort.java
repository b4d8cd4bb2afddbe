package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.signup.Application;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A cohort whose seats are taken, and people who wait. */
abstract class FullCohort {

    @Autowired
    Venue venue;

    @Autowired
    TakeSeat seats;

    @Autowired
    LeaveCohort leaving;

    @Autowired
    OfferSweep sweep;

    @Autowired
    MovableClock clock;

    @Autowired
    SentMails mails;

    CohortFacts cohort;
    LearnerId asha;
    LearnerId bela;
    LearnerId chand;

    @BeforeEach
    void oneSeatAndTwoWhoWait() {
        cohort = venue.open(1);
        asha = take("Asha");
        bela = take("Bela");
        chand = take("Chand");
        mails.forget();
    }

    LearnerId take(String name) {
        var person = venue.person(name);
        seats.take(cohort.id(), person, Application.EMPTY);
        return person;
    }

    /** What the mails are about, without the cohort. */
    List<String> subjects() {
        return venue.mails(cohort).stream()
                .map(mail -> {
                    try {
                        return mail.getSubject().replaceFirst(":.*", "");
                    } catch (jakarta.mail.MessagingException failure) {
                        throw new AssertionError(failure);
                    }
                })
                .toList();
    }
}
