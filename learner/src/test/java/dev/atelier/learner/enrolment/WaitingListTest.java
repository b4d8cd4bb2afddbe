package dev.atelier.learner.enrolment;

import static dev.atelier.event.CohortStatus.CANCELLED;
import static dev.atelier.event.CohortStatus.COMPLETED;
import static dev.atelier.event.CohortStatus.CONFIRMED;
import static dev.atelier.event.CohortStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import dev.atelier.learner.EnrolmentChanged;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.signup.Application;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;

@EnrolmentTest
class WaitingListTest {

    @Autowired
    Venue venue;

    @Autowired
    TakeSeat seats;

    @Autowired
    LeaveCohort leaving;

    @Autowired
    PersonsSeats persons;

    @Autowired
    OfferSweep sweep;

    @Autowired
    FollowCohort following;

    @Autowired
    MovableClock clock;

    @Autowired
    SentMails mails;

    CohortFacts cohort;
    LearnerId asha;
    LearnerId bela;
    LearnerId chand;

    @BeforeEach
    void oneSeatAndTwoWhoWait() {
        cohort = venue.open(1);
        asha = take("Asha");
        bela = take("Bela");
        chand = take("Chand");
        mails.forget();
    }

    @Test
    void aFreedSeatGoesToWhoeverWaitedLongest() {
        leaving.withdraw(cohort.id(), asha);

        assertThat(venue.fate(cohort, asha)).containsExactly("WITHDRAWN");
        assertThat(venue.fate(cohort, bela)).containsExactly("OFFERED");
        assertThat(venue.fate(cohort, chand)).containsExactly("WAITLISTED");
        assertThat(subjects()).containsExactly("You gave back your seat", "A seat is free for you");
    }

    @Test
    void theSeatOfSomebodyWhoIsErasedGoesToWhoeverWaitedLongest() {
        var person = new Person(asha.value(), "Asha", "asha@example.org");
        persons.erase(person);

        assertThat(venue.fate(cohort, asha)).containsExactly("WITHDRAWN");
        assertThat(venue.fate(cohort, bela)).containsExactly("OFFERED");
        assertThat(persons.erase(person)).as("once more").isEqualTo(new PersonalData.Outcome.Erased(0));
    }

    @Test
    void anAcceptedOfferIsASeat() {
        leaving.withdraw(cohort.id(), asha);
        mails.forget();

        assertThat(seats.accept(cohort.id(), bela)).isInstanceOf(Answer.Enrolled.class);
        assertThat(seats.accept(cohort.id(), bela)).isInstanceOf(Answer.Enrolled.class);

        assertThat(venue.history(cohort, bela))
                .containsExactly(">WAITLISTED", "WAITLISTED>OFFERED", "OFFERED>ENROLLED");
        assertThat(subjects()).containsExactly("You have a seat");
    }

    @Test
    void aDeclinedOfferGoesToTheNext() {
        leaving.withdraw(cohort.id(), asha);

        leaving.decline(cohort.id(), bela);
        leaving.decline(cohort.id(), bela);

        assertThat(venue.history(cohort, bela))
                .containsExactly(">WAITLISTED", "WAITLISTED>OFFERED", "OFFERED>DECLINED");
        assertThat(venue.fate(cohort, chand)).containsExactly("OFFERED");
    }

    @Test
    void anOfferThatIsNotAnsweredInTimeGoesToTheNext() {
        leaving.withdraw(cohort.id(), asha);
        clock.move(Duration.ofDays(2));

        assertThat(seats.accept(cohort.id(), bela)).isEqualTo(new Answer.Refused(Reason.OFFER_LAPSED));
        mails.forget();
        sweep.sweep();
        sweep.sweep();

        assertThat(venue.fate(cohort, bela)).containsExactly("EXPIRED");
        assertThat(venue.fate(cohort, chand)).containsExactly("OFFERED");
        assertThat(subjects()).containsExactly("The offer has ended", "A seat is free for you");
    }

    @Test
    void whoeverLetAnOfferLapseWaitsAgainFromTheEnd() {
        leaving.withdraw(cohort.id(), asha);
        clock.move(Duration.ofHours(49));
        sweep.sweep();

        assertThat(seats.take(cohort.id(), bela, Application.EMPTY))
                .isInstanceOfSatisfying(
                        Answer.Waitlisted.class,
                        answer -> assertThat(answer.position()).isEqualTo(1));
        assertThat(venue.fate(cohort, bela)).containsExactly("EXPIRED", "WAITLISTED");
    }

    @Test
    void atNightTheSeatIsKeptForTheMorning() {
        clock.move(Duration.ofHours(10));
        leaving.withdraw(cohort.id(), asha);
        sweep.sweep();
        assertThat(venue.fate(cohort, bela)).containsExactly("WAITLISTED");
        assertThat(seats.take(cohort.id(), venue.person("Newcomer"), Application.EMPTY))
                .isInstanceOf(Answer.Waitlisted.class);

        clock.move(Duration.ofHours(10));
        sweep.sweep();

        assertThat(venue.fate(cohort, bela)).containsExactly("OFFERED");
    }

    @Test
    void whoeverIsFirstMayTakeTheSeatAtNight() {
        clock.move(Duration.ofHours(10));
        leaving.withdraw(cohort.id(), asha);

        assertThat(seats.take(cohort.id(), chand, Application.EMPTY)).isInstanceOf(Answer.Waitlisted.class);
        assertThat(seats.take(cohort.id(), bela, Application.EMPTY)).isInstanceOf(Answer.Enrolled.class);
        assertThat(venue.history(cohort, bela)).containsExactly(">WAITLISTED", "WAITLISTED>ENROLLED");
    }

    @Test
    void whoeverLeavesTheListLeavesTheOrderAsItIs() {
        leaving.withdraw(cohort.id(), bela);
        leaving.withdraw(cohort.id(), asha);

        assertThat(venue.fate(cohort, chand)).containsExactly("OFFERED");
        assertThat(subjects().getFirst()).isEqualTo("You no longer wait");
    }

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
    void whoeverIsRemovedReadsTheReasonAndStaysOut() {
        var admin = UUID.randomUUID();
        var answer = seats.take(cohort.id(), asha, Application.EMPTY);
        var id = ((Answer.Enrolled) answer).id();

        assertThat(leaving.remove(cohort.id(), id, admin, "Booked twice.")).isTrue();
        assertThat(leaving.remove(cohort.id(), id, admin, "Booked twice.")).isFalse();

        assertThat(Venue.text(venue.mails(cohort).getFirst())).contains("Booked twice.");
        assertThat(venue.history(cohort, asha)).containsExactly(">ENROLLED", "ENROLLED>REMOVED");
        assertThat(seats.take(cohort.id(), asha, Application.EMPTY)).isEqualTo(new Answer.Refused(Reason.REMOVED));
        assertThat(venue.fate(cohort, bela)).containsExactly("OFFERED");
    }

    @Test
    void aPersonOfUnprovenAddressTakesNoSeat() {
        assertThat(seats.take(cohort.id(), new LearnerId(UUID.randomUUID()), Application.EMPTY))
                .isEqualTo(new Answer.Refused(Reason.ADDRESS_NOT_PROVEN));
    }

    @Test
    void theMailOfAnOfferNamesItsEndInTheZoneOfTheVenue() throws Exception {
        leaving.withdraw(cohort.id(), asha);

        var mail = venue.mails(cohort).getLast();
        assertThat(mail.getAllRecipients()[0]).hasToString("Bela <bela@example.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(Venue.text(mail))
                .contains("before Monday 3 July 2023, 12:00, India Standard Time (Asia/Kolkata)")
                .contains("http://localhost:8080/my/cohorts/" + cohort.id() + "/seat");
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

    private LearnerId take(String name) {
        var person = venue.person(name);
        seats.take(cohort.id(), person, Application.EMPTY);
        return person;
    }

    /** What the mails are about, without the cohort. */
    private List<String> subjects() {
        return venue.mails(cohort).stream()
                .map(mail -> {
                    try {
                        return mail.getSubject().replaceFirst(":.*", "");
                    } catch (jakarta.mail.MessagingException failure) {
                        throw new AssertionError(failure);
                    }
                })
                .toList();
    }
}
