package dev.atelier.learner.roster;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.enrolment.Arrivals;
import dev.atelier.learner.page.RosterPage;
import dev.atelier.learner.signup.SignUps;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Reads a page of a cohort's people, with what there is to filter by and who is elsewhere at that time. */
@Component
class RosterReading {

    private final Entries entries;
    private final Arrivals arrivals;
    private final SignUps signUps;

    RosterReading(Entries entries, Arrivals arrivals, SignUps signUps) {
        this.entries = entries;
        this.arrivals = arrivals;
        this.signUps = signUps;
    }

    RosterPage page(CohortFacts cohort, Search search, @Nullable UUID after, Authentication who) {
        var found = entries.page(cohort.id(), search, after, RosterWords.PAGE + 1);
        var people = found.stream()
                .map(Entry::learner)
                .map(LearnerId::new)
                .distinct()
                .toList();
        return new RosterWords(cohort, search, signUps.of(cohort.id()).questions())
                .page(
                        found,
                        entries.counts(cohort.id()),
                        arrivals.titlesAlongside(cohort.id(), people),
                        new RosterWords.May(StaffDoor.isAdmin(who), StaffDoor.leads(who, cohort)));
    }
}
