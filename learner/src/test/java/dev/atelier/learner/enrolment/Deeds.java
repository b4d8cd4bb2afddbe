package dev.atelier.learner.enrolment;

import static dev.atelier.learner.EnrolmentStatus.ENROLLED;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import dev.atelier.learner.signup.Application;
import dev.atelier.testing.MovableClock;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** What people, the staff, the clock and the organisers can do to somebody's place. */
@TestComponent
class Deeds {

    private static final UUID STAFF = UUID.randomUUID();

    record Person(CohortFacts cohort, LearnerId id) {}

    @Autowired
    Venue venue;

    @Autowired
    TakeSeat seats;

    @Autowired
    GiveSeat giving;

    @Autowired
    BringIn bringing;

    @Autowired
    LeaveCohort leaving;

    @Autowired
    FollowCohort following;

    @Autowired
    OfferSweep offers;

    @Autowired
    Learners learners;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    void accept(Person person) {
        seats.accept(person.cohort().id(), person.id());
    }

    void decline(Person person) {
        leaving.decline(person.cohort().id(), person.id());
    }

    void pass(Duration time) {
        clock.move(time);
    }

    void sweep() {
        offers.sweep();
    }

    /** The one with a seat gives it back. */
    void free(Person other) {
        db.select(ENROLMENT.LEARNER_ID)
                .from(ENROLMENT)
                .where(ENROLMENT.COHORT_ID.eq(other.cohort().id().value()), ENROLMENT.STATUS.eq(ENROLLED.name()))
                .fetch(ENROLMENT.LEARNER_ID)
                .forEach(seated -> leaving.withdraw(other.cohort().id(), new LearnerId(seated)));
    }

    void take(Person person) {
        seats.take(person.cohort().id(), person.id(), Application.EMPTY);
    }

    void bring(Person person) {
        bringing.bring(person.cohort().id(), List.of(facts(person)), STAFF);
    }

    void give(Person person) {
        giving.give(person.cohort().id(), id(person), facts(person), STAFF, "Knows the venue.");
    }

    void withdraw(Person person) {
        leaving.withdraw(person.cohort().id(), person.id());
    }

    void remove(Person person) {
        leaving.remove(person.cohort().id(), id(person), STAFF, "Booked twice.");
    }

    void complete(Person person) {
        venue.change(person.cohort(), CohortStatus.COMPLETED, person.cohort().capacity());
    }

    void cancel(Person person) {
        var facts = person.cohort();
        following.follow(
                Venue.facts(facts.id(), facts.revision() + 1, CohortStatus.CANCELLED, facts.capacity()),
                "The venue has burst pipes.");
    }

    LearnerFacts facts(Person person) {
        return learners.learner(person.id()).orElseThrow();
    }

    EnrolmentId id(Person person) {
        return new EnrolmentId(db.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .where(
                        ENROLMENT.COHORT_ID.eq(person.cohort().id().value()),
                        ENROLMENT.LEARNER_ID.eq(person.id().value()))
                .fetchSingle()
                .value1());
    }

    List<MimeMessage> mails(Person person) throws Exception {
        var address = facts(person).address();
        return venue.mails(person.cohort()).stream()
                .filter(mail -> recipients(mail).contains(address))
                .toList();
    }

    static String recipients(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (jakarta.mail.MessagingException failure) {
            throw new AssertionError(failure);
        }
    }
}
