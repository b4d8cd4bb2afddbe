package dev.atelier.mentorship.review;

import dev.atelier.event.OutwardFact;
import dev.atelier.event.OutwardFacts;
import dev.atelier.mentorship.work.RoundHandedIn;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hands on that work was handed in and reviewed. What stands in either stays inside. */
@Component
@Order(3)
class WorkFacts implements OutwardFacts {

    private static final String HANDED_IN = "round.submitted";
    private static final String REVIEWED = "round.reviewed";

    private final ApplicationEventPublisher events;

    WorkFacts(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(HANDED_IN, "Work is handed in"), new Kind(REVIEWED, "A review is published"));
    }

    @EventListener
    void on(RoundHandedIn fact) {
        var data = new LinkedHashMap<String, Object>();
        data.put("round", fact.round());
        data.put("number", fact.number());
        data.put("work", fact.work());
        data.put("cohort", fact.cohort().value());
        data.put("learner", fact.learner().value());
        events.publishEvent(new OutwardFact(HANDED_IN, data));
    }

    @EventListener
    void on(RoundReviewed fact) {
        var data = new LinkedHashMap<String, Object>();
        data.put("round", fact.round());
        data.put("work", fact.work());
        data.put("cohort", fact.cohort().value());
        data.put("verdict", fact.verdict());
        events.publishEvent(new OutwardFact(REVIEWED, data));
    }
}
