package dev.atelier.learner.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.SeatCounts;
import dev.atelier.event.SeatCounts.SeatCount;
import dev.atelier.learner.EnrolmentFacts;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.Enrolments;
import dev.atelier.learner.signup.Application;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What other modules are told. */
@EnrolmentTest
class PublishedTest {

    @Autowired
    Venue venue;

    @Autowired
    TakeSeat seats;

    @Autowired
    LeaveCohort leaving;

    @Autowired
    Enrolments enrolments;

    @Autowired
    SeatCounts counts;

    @Test
    void anOfferIsNoSeatUntilItIsAccepted() {
        var cohort = venue.open(1);
        var people = venue.people(2);
        people.forEach(person -> seats.take(cohort.id(), person, Application.EMPTY));
        leaving.withdraw(cohort.id(), people.get(0));

        assertThat(enrolments.seat(people.get(1), cohort.id())).isEmpty();
        seats.accept(cohort.id(), people.get(1));
        assertThat(enrolments.seat(people.get(1), cohort.id()))
                .map(EnrolmentFacts::status)
                .contains(EnrolmentStatus.ENROLLED);
        assertThat(enrolments.seat(people.get(0), cohort.id())).isEmpty();
    }

    @Test
    void aCompletedSeatStaysKnown() {
        var cohort = venue.open(2);
        var bela = venue.person("Bela");
        var asha = venue.person("Asha");
        seats.take(cohort.id(), bela, Application.EMPTY);
        seats.take(cohort.id(), asha, Application.EMPTY);
        venue.change(cohort, CohortStatus.COMPLETED, 2);

        assertThat(enrolments.seatsIn(cohort.id()))
                .extracting(seat -> seat.learner().name(), EnrolmentFacts::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Asha", EnrolmentStatus.COMPLETED),
                        org.assertj.core.groups.Tuple.tuple("Bela", EnrolmentStatus.COMPLETED));
        assertThat(enrolments.seatsOf(bela)).extracting(EnrolmentFacts::cohort).containsExactly(cohort.id());
    }

    @Test
    void seatsAreCountedForThoseCohortsThatAreKnown() {
        var full = venue.open(1);
        venue.people(3).forEach(person -> seats.take(full.id(), person, Application.EMPTY));
        var empty = venue.open(4);

        assertThat(counts.of(List.of(full.id(), empty.id(), new CohortId(UUID.randomUUID()))))
                .containsOnlyKeys(full.id(), empty.id())
                .containsEntry(full.id(), new SeatCount(1, 1, 2))
                .containsEntry(empty.id(), new SeatCount(4, 0, 0));
    }
}
