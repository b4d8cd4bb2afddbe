package dev.atelier.learner.enrolment;

import static dev.atelier.learner.EnrolmentStatus.ENROLLED;
import static dev.atelier.learner.EnrolmentStatus.OFFERED;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import dev.atelier.learner.signup.Application;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The controls of the races: each decides by what it read before somebody else came between, as it would happen without the
 * lock, and breaks a rule. Under the lock the same is tried in {@link RacesTest}.
 */
@EnrolmentTest
class WithoutTheLockTest {

    @Autowired
    Venue venue;

    @Autowired
    TakeSeat seats;

    @Autowired
    LeaveCohort leaving;

    @Autowired
    OfferSweep sweep;

    @Autowired
    Rosters rosters;

    @Autowired
    Ledger ledger;

    @Autowired
    Learners learners;

    @Autowired
    MovableClock clock;

    @Test
    void anOfferThatHasExpiredMeanwhileIsAcceptedAndTheSeatGivenTwice() {
        var cohort = venue.open(1);
        var people = take(cohort, 3);
        leaving.withdraw(cohort.id(), people.get(0));
        var read = read(cohort, people.get(1));
        clock.move(Duration.ofDays(2));
        sweep.sweep();

        promote(cohort, (Place.Offered) read.place());
        assertThat(venue.count(cohort, ENROLLED, OFFERED)).isGreaterThan(1);
    }

    @Test
    void whoHasWithdrawnMeanwhileIsPromotedAllTheSame() {
        var cohort = venue.open(1);
        var people = take(cohort, 2);
        clock.move(Duration.ofHours(10));
        leaving.withdraw(cohort.id(), people.get(0));
        var read = read(cohort, people.get(1));
        assertThat(read.roster().admit(read.place(), clock.instant())).isInstanceOf(Admission.Promote.class);
        leaving.withdraw(cohort.id(), people.get(1));

        promote(cohort, (Place.Waiting) read.place());
        assertThat(venue.fate(cohort, people.get(1))).containsExactly("ENROLLED");
    }

    @Test
    void aSeatIsTakenThatIsNotThereAnyMore() {
        var cohort = venue.open(2);
        take(cohort, 1);
        var newcomer = venue.person("Newcomer");
        var read = read(cohort, newcomer);
        assertThat(read.roster().admit(read.place(), clock.instant())).isInstanceOf(Admission.Enter.class);
        venue.change(cohort, CohortStatus.OPEN, 1);

        ledger.enter(
                cohort.id(),
                learners.learner(newcomer).orElseThrow(),
                EnrolmentStatus.ENROLLED,
                0,
                Cause.rule("Read before.", clock.instant()));
        assertThat(venue.count(cohort, ENROLLED, OFFERED)).isGreaterThan(1);
    }

    private List<LearnerId> take(CohortFacts cohort, int many) {
        var people = venue.people(many);
        people.forEach(person -> seats.take(cohort.id(), person, Application.EMPTY));
        return people;
    }

    private Standing read(CohortFacts cohort, LearnerId learner) {
        return rosters.standing(cohort.id(), learner).orElseThrow();
    }

    private void promote(CohortFacts cohort, Place place) {
        ledger.move(
                cohort.id(),
                ENROLMENT.ID.eq(place.live().orElseThrow().value()),
                EnrolmentStatus.ENROLLED,
                Cause.rule("Read before.", clock.instant()));
    }
}
