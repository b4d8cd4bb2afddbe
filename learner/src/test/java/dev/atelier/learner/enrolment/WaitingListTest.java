package dev.atelier.learner.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.signup.Application;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EnrolmentTest
class WaitingListTest extends FullCohort {

    @Autowired
    PersonsSeats persons;

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
}
