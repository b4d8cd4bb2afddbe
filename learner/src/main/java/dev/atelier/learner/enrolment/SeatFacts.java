package dev.atelier.learner.enrolment;

import dev.atelier.event.OutwardFact;
import dev.atelier.event.OutwardFacts;
import dev.atelier.learner.EnrolmentChanged;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hands on what happens to seats. Of whoever sits in one, the id alone. */
@Component
@Order(2)
class SeatFacts implements OutwardFacts {

    private final ApplicationEventPublisher events;

    SeatFacts(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind("enrolment.enrolled", "Somebody takes a seat"),
                new Kind("enrolment.waitlisted", "Somebody joins a waiting list"),
                new Kind("enrolment.offered", "A seat is offered to whoever waits"),
                new Kind("enrolment.ended", "A seat, an offer or a place in line ends"),
                new Kind("enrolment.completed", "Somebody has completed a cohort"));
    }

    private static String type(EnrolmentChanged fact) {
        return switch (fact) {
            case EnrolmentChanged.LearnerEnrolled enrolled -> "enrolment.enrolled";
            case EnrolmentChanged.LearnerWaitlisted waitlisted -> "enrolment.waitlisted";
            case EnrolmentChanged.SeatOffered offered -> "enrolment.offered";
            case EnrolmentChanged.EnrolmentEnded ended -> "enrolment.ended";
            case EnrolmentChanged.EnrolmentCompleted completed -> "enrolment.completed";
        };
    }

    @EventListener
    void on(EnrolmentChanged fact) {
        var enrolment = fact.enrolment();
        var data = new LinkedHashMap<String, Object>();
        data.put("enrolment", enrolment.id().value());
        data.put("learner", enrolment.learner().id().value());
        data.put("cohort", enrolment.cohort().value());
        data.put("status", enrolment.status());
        data.put("at", fact.at());
        if (fact instanceof EnrolmentChanged.SeatOffered offer) {
            data.put("until", offer.until());
        }
        events.publishEvent(new OutwardFact(type(fact), data));
    }
}
