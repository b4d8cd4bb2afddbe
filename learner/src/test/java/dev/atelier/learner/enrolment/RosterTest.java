package dev.atelier.learner.enrolment;

import static dev.atelier.learner.EnrolmentStatus.COMPLETED;
import static dev.atelier.learner.EnrolmentStatus.EXPIRED;
import static dev.atelier.learner.EnrolmentStatus.REMOVED;
import static dev.atelier.learner.EnrolmentStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.enrolment.Admission.Enter;
import dev.atelier.learner.enrolment.Admission.Keep;
import dev.atelier.learner.enrolment.Admission.Promote;
import dev.atelier.learner.enrolment.Admission.Queue;
import dev.atelier.learner.enrolment.Answer.Enrolled;
import dev.atelier.learner.enrolment.Answer.Refused;
import dev.atelier.learner.enrolment.Answer.Waitlisted;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {

    private static final EnrolmentId ID = new EnrolmentId(new UUID(1, 1));
    private static final Place NEW = new Place.None();
    private static final Instant BEGINS = Venue.MORNING.atZone(Venue.INDIA).toInstant();
    private static final Instant EARLY = BEGINS.minus(Duration.ofDays(20));

    @ParameterizedTest
    @CsvSource({"10, 0, 0", "10, 9, 0", "10, 5, 4"})
    void aNewcomerTakesASeatThatNobodyWaitsFor(int capacity, int taken, int waiting) {
        assertThat(roster(capacity, taken, waiting).admit(NEW, EARLY)).isEqualTo(new Enter());
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 0, 1", "10, 10, 3, 4", "10, 9, 1, 2", "10, 8, 2, 3", "10, 12, 0, 1"})
    void aNewcomerNeverOvertakesWhoeverWaits(int capacity, int taken, int waiting, int position) {
        assertThat(roster(capacity, taken, waiting).admit(NEW, EARLY)).isEqualTo(new Queue(position));
    }

    @Test
    void whoeverHasASeatHearsTheSameAgain() {
        assertThat(roster(1, 1, 0).admit(new Place.Seated(ID), EARLY)).isEqualTo(new Keep(new Enrolled(ID)));
    }

    @Test
    void whoeverWaitsHearsTheirRankAgain() {
        assertThat(roster(1, 1, 5).admit(new Place.Waiting(ID, 3), EARLY)).isEqualTo(new Keep(new Waitlisted(ID, 3)));
    }

    @Test
    void whoeverWaitsForAFreeSeatNeedNotWaitForTheOffer() {
        var roster = roster(10, 8, 3);
        assertThat(roster.admit(new Place.Waiting(ID, 2), EARLY)).isEqualTo(new Promote(ID));
        assertThat(roster.admit(new Place.Waiting(ID, 3), EARLY)).isEqualTo(new Keep(new Waitlisted(ID, 3)));
    }

    @Test
    void anOfferIsAcceptedBeforeItsEndAndNotAtIt() {
        var offer = new Place.Offered(ID, EARLY);
        assertThat(roster(1, 1, 0).admit(offer, EARLY.minusNanos(1))).isEqualTo(new Promote(ID));
        assertThat(roster(1, 1, 0).accept(offer, EARLY.minusNanos(1))).isEqualTo(new Promote(ID));
        assertThat(roster(1, 1, 0).admit(offer, EARLY)).isEqualTo(refused(Reason.OFFER_LAPSED));
    }

    @Test
    void nobodyAcceptsWhatWasNotOffered() {
        assertThat(roster(9, 0, 0).accept(NEW, EARLY)).isEqualTo(refused(Reason.NO_OFFER));
        assertThat(roster(9, 0, 1).accept(new Place.Waiting(ID, 1), EARLY)).isEqualTo(refused(Reason.NO_OFFER));
        assertThat(roster(9, 0, 0).accept(new Place.Past(EXPIRED), EARLY)).isEqualTo(refused(Reason.OFFER_LAPSED));
        assertThat(roster(9, 1, 0).accept(new Place.Seated(ID), EARLY)).isEqualTo(new Keep(new Enrolled(ID)));
    }

    @Test
    void whoeverLeftMayComeAgainUnlessTheyWereRemoved() {
        assertThat(roster(9, 0, 0).admit(new Place.Past(WITHDRAWN), EARLY)).isEqualTo(new Enter());
        assertThat(roster(9, 0, 0).admit(new Place.Past(REMOVED), EARLY)).isEqualTo(refused(Reason.REMOVED));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, NO_SUCH_COHORT",
        "ANNOUNCED, NOT_OPEN_YET",
        "RUNNING, STARTED",
        "COMPLETED, OVER",
        "POSTPONED, POSTPONED",
        "CANCELLED, CANCELLED"
    })
    void aCohortThatIsNotOpenGivesNoSeats(CohortStatus status, Reason reason) {
        assertThat(new Roster(cohort(status, 10), 0, 0).admit(NEW, EARLY)).isEqualTo(refused(reason));
    }

    @Test
    void onceItHasBegunNoSeatsAreGivenOut() {
        assertThat(roster(9, 0, 0).admit(NEW, BEGINS.minusNanos(1))).isEqualTo(new Enter());
        assertThat(roster(9, 0, 0).admit(NEW, BEGINS)).isEqualTo(refused(Reason.STARTED));
        assertThat(roster(9, 0, 1).admit(new Place.Waiting(ID, 1), BEGINS)).isEqualTo(new Keep(new Waitlisted(ID, 1)));
        assertThat(new Roster(cohort(CohortStatus.COMPLETED, 9), 0, 0).admit(new Place.Past(COMPLETED), BEGINS))
                .isEqualTo(refused(Reason.OVER));
    }

    private static Admission refused(Reason reason) {
        return new Keep(new Refused(reason));
    }

    private static Roster roster(int capacity, int taken, int waiting) {
        return new Roster(cohort(CohortStatus.OPEN, capacity), taken, waiting);
    }

    static PlannedCohort cohort(CohortStatus status, int capacity) {
        return new PlannedCohort(
                new CohortId(new UUID(0, 1)),
                "Mastering Stable Diffusion",
                status,
                Venue.MORNING,
                Venue.MORNING.withHour(18).withMinute(0),
                Venue.INDIA,
                "Bengaluru",
                null,
                capacity);
    }
}
