package dev.atelier.event.webhook;

import dev.atelier.event.AgendaReleased;
import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortFacts;
import dev.atelier.event.OutwardFact;
import dev.atelier.event.OutwardFacts;
import dev.atelier.event.calendar.PublicAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hands on what happens to cohorts and agendas. The link to an online cohort stays inside, and so does why it was called off. */
@Component
@Order(1)
class EventFacts implements OutwardFacts {

    static final String RELEASED = "agenda.released";
    static final String OPENED = "cohort.opened";

    private final ApplicationEventPublisher events;
    private final PublicAddress address;

    EventFacts(ApplicationEventPublisher events, PublicAddress address) {
        this.events = events;
        this.address = address;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind(RELEASED, "An agenda is released"),
                new Kind("cohort.announced", "A cohort is announced"),
                new Kind(OPENED, "Seats are given out"),
                new Kind("cohort.confirmed", "A cohort will take place"),
                new Kind("cohort.started", "The day begins"),
                new Kind("cohort.completed", "The last day is over"),
                new Kind("cohort.postponed", "A cohort is put off"),
                new Kind("cohort.cancelled", "A cohort is called off"),
                new Kind("cohort.replanned", "Dates, place, seats or staff change"));
    }

    static String type(CohortChanged fact) {
        return switch (fact) {
            case CohortChanged.CohortAnnounced announced -> "cohort.announced";
            case CohortChanged.CohortOpened opened -> OPENED;
            case CohortChanged.CohortConfirmed confirmed -> "cohort.confirmed";
            case CohortChanged.CohortStarted started -> "cohort.started";
            case CohortChanged.CohortCompleted completed -> "cohort.completed";
            case CohortChanged.CohortPostponed postponed -> "cohort.postponed";
            case CohortChanged.CohortCancelled cancelled -> "cohort.cancelled";
            case CohortChanged.CohortReplanned replanned -> "cohort.replanned";
        };
    }

    @EventListener
    void on(CohortChanged fact) {
        events.publishEvent(new OutwardFact(type(fact), Map.of("cohort", cohort(fact.cohort()))));
    }

    @EventListener
    void on(AgendaReleased fact) {
        var data = new LinkedHashMap<String, Object>();
        data.put("release", fact.release());
        data.put("tentative", fact.tentative());
        data.put("cohort", cohort(fact.cohort()));
        events.publishEvent(new OutwardFact(RELEASED, data));
    }

    private Map<String, Object> cohort(CohortFacts facts) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", facts.id().value());
        data.put("revision", facts.revision());
        data.put("workshop", facts.workshop().value());
        data.put("title", facts.title());
        data.put("status", facts.status());
        data.put("begins", facts.begins());
        data.put("ends", facts.ends());
        data.put("zone", facts.zone().getId());
        data.put("capacity", facts.capacity());
        data.put(
                "staff",
                facts.staff().stream()
                        .map(member -> Map.of("id", member.id().value(), "role", member.role()))
                        .toList());
        data.put("url", address.of("/cohorts/" + facts.id()));
        return data;
    }
}
