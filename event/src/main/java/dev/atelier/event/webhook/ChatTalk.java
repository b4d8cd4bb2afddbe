package dev.atelier.event.webhook;

import dev.atelier.event.AgendaReleased;
import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortFacts;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.time.SpokenTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says a fact to the chat of its workshop in one sentence with a link. Of what is not public nothing is said. */
@Component
class ChatTalk {

    private final KnownCohorts cohorts;
    private final Handing handing;
    private final PublicAddress address;

    ChatTalk(KnownCohorts cohorts, Handing handing, PublicAddress address) {
        this.cohorts = cohorts;
        this.handing = handing;
        this.address = address;
    }

    @EventListener
    void on(CohortChanged fact) {
        say(
                fact.cohort(),
                EventFacts.type(fact),
                switch (fact) {
                    case CohortChanged.CohortAnnounced announced -> "A new date: %s.";
                    case CohortChanged.CohortOpened opened -> "Seats are given out now: %s.";
                    case CohortChanged.CohortConfirmed confirmed -> "It will take place: %s.";
                    case CohortChanged.CohortStarted started -> "It begins: %s.";
                    case CohortChanged.CohortCompleted completed -> "Thank you all, it is over: %s.";
                    case CohortChanged.CohortPostponed postponed -> "Put off, a new date follows: %s.";
                    case CohortChanged.CohortCancelled cancelled -> "It does not take place: %s.";
                    case CohortChanged.CohortReplanned replanned -> "The plan has changed: %s.";
                });
    }

    @EventListener
    void on(AgendaReleased fact) {
        var which = fact.tentative() ? "tentative, release " : "release ";
        say(fact.cohort(), EventFacts.RELEASED, "The agenda is out (" + which + fact.release() + "): %s.");
    }

    private void say(CohortFacts cohort, String type, String sentence) {
        if (cohorts.find(cohort.id()).filter(Cohort::isPublic).isPresent()) {
            var what = cohort.title() + ", " + SpokenTime.days(cohort.startsAt(), cohort.endsAt());
            handing.tell(
                    cohort.workshop().value(),
                    type,
                    sentence.replace("%s", what) + " " + address.of("/cohorts/" + cohort.id()));
        }
    }
}
