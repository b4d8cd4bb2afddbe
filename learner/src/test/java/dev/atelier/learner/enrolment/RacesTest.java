package dev.atelier.learner.enrolment;

import static dev.atelier.learner.EnrolmentStatus.ENROLLED;
import static dev.atelier.learner.EnrolmentStatus.OFFERED;
import static dev.atelier.learner.EnrolmentStatus.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortStatus;
import dev.atelier.learner.Learners;
import dev.atelier.learner.signup.Application;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two things that happen at once end as if one had come first. */
@EnrolmentTest
class RacesTest {

    @Autowired
    Venue venue;

    @Autowired
    TakeSeat seats;

    @Autowired
    LeaveCohort leaving;

    @Autowired
    GiveSeat giving;

    @Autowired
    Rosters rosters;

    @Autowired
    Learners learners;

    @Autowired
    OfferSweep sweep;

    @Autowired
    MovableClock clock;

    @RepeatedTest(10)
    void aFreedSeatIsNeverLeftWithWhoeverWithdrawsAtThatMoment() {
        var cohort = venue.open(1);
        var people = venue.people(3);
        people.forEach(person -> seats.take(cohort.id(), person, Application.EMPTY));

        AtOnce.run(List.<Callable<Boolean>>of(
                () -> leaving.withdraw(cohort.id(), people.get(0)),
                () -> leaving.withdraw(cohort.id(), people.get(1))));

        assertThat(venue.fate(cohort, people.get(1))).containsExactly("WITHDRAWN");
        assertThat(venue.fate(cohort, people.get(2))).containsExactly("OFFERED");
        assertThat(venue.history(cohort, people.get(1)))
                .isIn(
                        List.of(">WAITLISTED", "WAITLISTED>WITHDRAWN"),
                        List.of(">WAITLISTED", "WAITLISTED>OFFERED", "OFFERED>WITHDRAWN"));
    }

    /** One of the two asks a moment before the end, the other a moment after it; who comes first is left to chance. */
    @RepeatedTest(10)
    void anOfferIsAcceptedOrLapsesButNeverBoth() {
        var cohort = venue.open(1);
        var people = venue.people(3);
        people.forEach(person -> seats.take(cohort.id(), person, Application.EMPTY));
        leaving.withdraw(cohort.id(), people.get(0));
        clock.move(Duration.ofDays(2).minusNanos(1));

        AtOnce.run(List.<Callable<Object>>of(() -> seats.accept(cohort.id(), people.get(1)), () -> {
            clock.move(Duration.ofNanos(1));
            sweep.sweep();
            return true;
        }));
        sweep.sweep();

        var accepted = venue.fate(cohort, people.get(1)).equals(List.of("ENROLLED"));
        assertThat(venue.fate(cohort, people.get(1))).isIn(List.of("ENROLLED"), List.of("EXPIRED"));
        assertThat(venue.fate(cohort, people.get(2))).containsExactly(accepted ? "WAITLISTED" : "OFFERED");
        assertThat(venue.history(cohort, people.get(1))).hasSize(3);
    }

    @RepeatedTest(5)
    void manySweepsAtOnceOfferEachSeatOnce() {
        var cohort = venue.open(3);
        var people = venue.people(9);
        people.forEach(person -> seats.take(cohort.id(), person, Application.EMPTY));
        clock.move(Duration.ofHours(10));
        people.subList(0, 3).forEach(person -> leaving.withdraw(cohort.id(), person));
        clock.move(Duration.ofHours(12));

        AtOnce.each(IntStream.range(0, 10).boxed().toList(), number -> {
            sweep.sweep();
            return number;
        });

        assertThat(venue.count(cohort, OFFERED)).isEqualTo(3);
        assertThat(venue.history(cohort, people.get(3))).containsExactly(">WAITLISTED", "WAITLISTED>OFFERED");
    }

    @RepeatedTest(5)
    void seatsTakenWhileTheCapacityRisesAreNeverMoreThanThereAre() {
        var cohort = venue.open(2);
        var people = venue.people(12);

        AtOnce.each(
                IntStream.range(0, 13).boxed().toList(),
                number -> number == 12
                        ? venue.change(cohort, CohortStatus.OPEN, 5)
                        : seats.take(cohort.id(), people.get(number), Application.EMPTY));

        assertThat(venue.count(cohort, ENROLLED, OFFERED)).isEqualTo(5);
    }

    /** The staff gives a seat to somebody who leaves at that moment: they are gone in the end, and the seat is not lost. */
    @RepeatedTest(10)
    void whoeverIsPromotedWhileTheyLeaveIsGoneInTheEnd() {
        var cohort = venue.open(1);
        var people = venue.people(3);
        people.forEach(person -> seats.take(cohort.id(), person, Application.EMPTY));
        clock.move(Duration.ofHours(10));
        leaving.withdraw(cohort.id(), people.get(0));
        var second = learners.learner(people.get(1)).orElseThrow();
        var enrolment = rosters.standing(cohort.id(), second.id())
                .flatMap(standing -> standing.place().live())
                .orElseThrow();

        AtOnce.run(List.<Callable<Object>>of(
                () -> giving.give(cohort.id(), enrolment, second, UUID.randomUUID(), "By telephone."),
                () -> leaving.withdraw(cohort.id(), second.id())));

        assertThat(venue.fate(cohort, second.id())).containsExactly("WITHDRAWN");
        assertThat(venue.history(cohort, second.id()))
                .isIn(
                        List.of(">WAITLISTED", "WAITLISTED>WITHDRAWN"),
                        List.of(">WAITLISTED", "WAITLISTED>ENROLLED", "ENROLLED>WITHDRAWN"));
        assertThat(seats.take(cohort.id(), people.get(2), Application.EMPTY)).isInstanceOf(Answer.Enrolled.class);
    }

    /** Twelve people ask while the capacity falls from eight to three: nobody gets a seat after it has fallen. */
    @RepeatedTest(5)
    void seatsTakenWhileTheCapacityFallsEndWithItsFall() {
        var cohort = venue.open(8);
        var people = venue.people(12);
        var when = new AtomicInteger();

        AtOnce.each(IntStream.range(0, 13).boxed().toList(), number -> {
            if (number < 12) {
                return seats.take(cohort.id(), people.get(number), Application.EMPTY);
            }
            var lowered = venue.change(cohort, CohortStatus.OPEN, 3);
            when.set(venue.count(cohort, ENROLLED, OFFERED));
            return lowered;
        });

        var seated = venue.count(cohort, ENROLLED, OFFERED);
        assertThat(seated).isBetween(3, 8).isEqualTo(Math.max(3, when.get()));
        assertThat(venue.count(cohort, WAITLISTED)).isEqualTo(12 - seated);
        if (seated > 3) {
            sweep.sweep();
            assertThat(venue.count(cohort, OFFERED)).isZero();
        }
    }

    /** Two of the staff give the last seat to two people at once. */
    @RepeatedTest(5)
    void theLastSeatIsGivenOnce() {
        var cohort = venue.open(1);
        var people = venue.people(3);
        people.forEach(person -> seats.take(cohort.id(), person, Application.EMPTY));
        clock.move(Duration.ofHours(10));
        leaving.withdraw(cohort.id(), people.get(0));

        AtOnce.each(people.subList(1, 3), person -> {
            var facts = learners.learner(person).orElseThrow();
            var enrolment = rosters.standing(cohort.id(), person)
                    .flatMap(standing -> standing.place().live())
                    .orElseThrow();
            return giving.give(cohort.id(), enrolment, facts, UUID.randomUUID(), "By telephone.");
        });

        assertThat(venue.count(cohort, ENROLLED, OFFERED)).isEqualTo(1);
    }
}
