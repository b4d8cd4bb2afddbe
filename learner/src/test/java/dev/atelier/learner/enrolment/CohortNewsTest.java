package dev.atelier.learner.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortChanged.CohortCancelled;
import dev.atelier.event.CohortChanged.CohortOpened;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.signup.Application;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@EnrolmentTest
class CohortNewsTest {

    @Autowired
    Venue venue;

    @Autowired
    Rosters rosters;

    @Autowired
    TakeSeat seats;

    @Test
    void newsFromUpstreamOpensARoster(Scenario scenario) {
        var facts = Venue.facts(new CohortId(UUID.randomUUID()), 3, CohortStatus.OPEN, 7);
        scenario.publish(new CohortOpened(facts))
                .andWaitForStateChange(() -> rosters.roster(facts.id()).orElse(null))
                .andVerify(roster -> {
                    assertThat(roster.free()).isEqualTo(7);
                    assertThat(roster.cohort().begins()).isEqualTo(facts.begins());
                });
    }

    @Test
    void newsOfACancellationReachesWhoeverHasASeat(Scenario scenario) {
        var cohort = venue.open(3);
        seats.take(cohort.id(), venue.person("Meera"), Application.EMPTY);
        var cancelled = Venue.facts(cohort.id(), 2, CohortStatus.CANCELLED, 3);

        scenario.publish(new CohortCancelled(cancelled, null))
                .andWaitForStateChange(() -> venue.count(cohort, EnrolmentStatus.CANCELLED), count -> count > 0)
                .andVerify(count -> assertThat(count).isEqualTo(1));
        assertThat(Venue.text(venue.mails(cohort).getLast())).contains("The organisers gave no reason.");
    }
}
