package dev.atelier.learner.enrolment;

import static dev.atelier.event.CohortStatus.CANCELLED;
import static dev.atelier.event.CohortStatus.COMPLETED;
import static dev.atelier.event.CohortStatus.CONFIRMED;
import static dev.atelier.event.CohortStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.EnrolmentChanged;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.signup.Application;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;

@EnrolmentTest
class SeatNewsTest extends FullCohort {

    @Autowired
    FollowCohort following;

    @Test
    void moreSeatsAreOfferedToExactlyThatManyInOrder() {
        var dev = take("Dev");
        venue.change(cohort, OPEN, 3);

        assertThat(List.of(venue.fate(cohort, bela), venue.fate(cohort, chand), venue.fate(cohort, dev)))
                .containsExactly(List.of("OFFERED"), List.of("OFFERED"), List.of("WAITLISTED"));
    }

    @Test
    void fewerSeatsEvictNobodyAndOfferNothing() {
        var larger = venue.change(cohort, OPEN, 3);
        seats.accept(cohort.id(), bela);
        venue.change(larger, CONFIRMED, 1);
        sweep.sweep();

        assertThat(venue.count(cohort, EnrolmentStatus.ENROLLED)).isEqualTo(2);
        assertThat(venue.fate(cohort, chand)).containsExactly("OFFERED");

        leaving.withdraw(cohort.id(), asha);
        leaving.withdraw(cohort.id(), chand);
        assertThat(seats.take(cohort.id(), asha, Application.EMPTY)).isInstanceOf(Answer.Waitlisted.class);
    }

    @Test
    void atTheEndSeatsAreCompletedAndTheWaitingListIsClosed(AssertablePublishedEvents events) {
        venue.change(cohort, COMPLETED, 1);

        assertThat(venue.fate(cohort, asha)).containsExactly("COMPLETED");
        assertThat(venue.fate(cohort, bela)).containsExactly("EXPIRED");
        assertThat(events)
                .contains(EnrolmentChanged.EnrolmentCompleted.class)
                .matching(event -> event.enrolment().learner().id().equals(asha)
                        && event.at().equals(clock.instant()));
        assertThat(subjects()).containsExactly("Completed", "The waiting list is closed", "The waiting list is closed");
    }

    @Test
    void aCancelledCohortEndsEverybodysPlaceAndSaysWhy() {
        following.follow(Venue.facts(cohort.id(), cohort.revision() + 1, CANCELLED, 1), "The venue has burst pipes.");

        assertThat(venue.count(cohort, EnrolmentStatus.CANCELLED)).isEqualTo(3);
        assertThat(venue.mails(cohort)).hasSize(3);
        assertThat(Venue.text(venue.mails(cohort).getFirst())).contains("burst pipes");
    }

    @Test
    void oldAndRepeatedNewsChangeNothing() {
        var completed = Venue.facts(cohort.id(), 9, COMPLETED, 1);
        following.follow(completed, "");
        following.follow(completed, "");
        following.follow(Venue.facts(cohort.id(), 8, CANCELLED, 5), "Late news");
        following.follow(Venue.facts(cohort.id(), 2, OPEN, 5), "");

        assertThat(venue.history(cohort, asha)).containsExactly(">ENROLLED", "ENROLLED>COMPLETED");
        assertThat(venue.mails(cohort)).hasSize(3);
    }

    @Test
    void everybodyHearsThatTheDateHasMovedAndNobodyHearsItTwice() {
        var moved = new CohortFacts(
                cohort.id(),
                cohort.revision() + 1,
                cohort.workshop(),
                cohort.title(),
                OPEN,
                cohort.startsAt().plusDays(7),
                cohort.endsAt().plusDays(7),
                cohort.zone(),
                cohort.place(),
                cohort.link(),
                cohort.capacity(),
                List.of());
        following.follow(moved, "");
        following.follow(moved, "");

        assertThat(subjects()).containsExactly("Another time", "Another time", "Another time");
        assertThat(Venue.text(venue.mails(cohort).getFirst()))
                .contains("Before, it was Saturday 5 August 2023, 09:30 to 18:00")
                .contains("Saturday 12 August 2023");
        assertThat(venue.history(cohort, asha)).hasSize(1);
    }

    @Test
    void aPostponedCohortKeepsItsPeopleAndTellsThem() {
        var postponed = venue.change(cohort, dev.atelier.event.CohortStatus.POSTPONED, 1);
        venue.change(postponed, OPEN, 1);

        assertThat(venue.fate(cohort, asha)).containsExactly("ENROLLED");
        assertThat(subjects())
                .containsExactly(
                        "Postponed", "Postponed", "Postponed", "It has a date", "It has a date", "It has a date");
    }
}
