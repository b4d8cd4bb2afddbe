package dev.atelier.mentorship.people;

import dev.atelier.event.CohortChanged;
import dev.atelier.learner.EnrolmentChanged;
import dev.atelier.learner.EnrolmentChanged.EnrolmentCompleted;
import dev.atelier.learner.EnrolmentChanged.EnrolmentEnded;
import dev.atelier.learner.EnrolmentChanged.LearnerEnrolled;
import dev.atelier.learner.EnrolmentChanged.LearnerWaitlisted;
import dev.atelier.learner.EnrolmentChanged.SeatOffered;
import dev.atelier.learner.LearnerChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what happens upstream to people, cohorts and seats. */
@Component
class News {

    private final Participants participants;
    private final CohortCopies cohorts;
    private final Seats seats;

    News(Participants participants, CohortCopies cohorts, Seats seats) {
        this.participants = participants;
        this.cohorts = cohorts;
        this.seats = seats;
    }

    @ApplicationModuleListener
    void on(CohortChanged news) {
        cohorts.note(news.cohort());
    }

    @ApplicationModuleListener
    void on(LearnerChanged news) {
        participants.refresh(news.learner());
    }

    @ApplicationModuleListener
    void on(EnrolmentChanged news) {
        switch (news) {
            case LearnerEnrolled enrolled -> stands(enrolled, "ENROLLED");
            case EnrolmentCompleted completed -> stands(completed, "COMPLETED");
            // Written down even where no seat is known: the news that it began may still be under way.
            case EnrolmentEnded ended -> stands(ended, "ENDED");
            case LearnerWaitlisted waiting -> {}
            case SeatOffered offered -> {}
        }
    }

    private void stands(EnrolmentChanged news, String status) {
        var enrolment = news.enrolment();
        cohorts.ensure(enrolment.cohort());
        participants.know(enrolment.learner());
        seats.note(enrolment, status, news.at());
    }
}
