package dev.atelier.learner.enrolment;

import static dev.atelier.learner.EnrolmentStatus.ENROLLED;
import static dev.atelier.learner.EnrolmentStatus.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.signup.Application;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Twenty people reach for the last seats at once. */
@EnrolmentTest
class LastSeatTest {

    private static final int PEOPLE = 20;

    @Autowired
    Venue venue;

    @Autowired
    TakeSeat seats;

    @Autowired
    DSLContext db;

    @RepeatedTest(10)
    void onePersonGetsTheLastSeatAndTheOthersWaitInOrder() {
        var cohort = venue.open(1);
        var people = venue.people(PEOPLE);

        var answers = AtOnce.each(people, person -> seats.take(cohort.id(), person, Application.EMPTY));

        assertThat(venue.count(cohort, ENROLLED)).isEqualTo(1);
        assertThat(venue.count(cohort, WAITLISTED)).isEqualTo(PEOPLE - 1);
        assertThat(answers.stream()
                        .filter(Answer.Waitlisted.class::isInstance)
                        .map(answer -> ((Answer.Waitlisted) answer).position()))
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.IntStream.range(1, PEOPLE).boxed().toList());
    }

    @RepeatedTest(5)
    void manyClicksOfOnePersonTakeOneSeat() {
        var cohort = venue.open(5);
        var person = venue.person("Meera");

        var answers = AtOnce.each(
                java.util.Collections.nCopies(PEOPLE, person), who -> seats.take(cohort.id(), who, Application.EMPTY));

        assertThat(venue.fate(cohort, person)).containsExactly("ENROLLED");
        assertThat(venue.history(cohort, person)).containsExactly(">ENROLLED");
        assertThat(answers).containsOnly(answers.getFirst());
    }

    /** The control: the same race, counted in the statement that inserts, without the lock. */
    @Test
    void withoutTheLockMoreSeatsAreGivenOutThanThereAre() {
        var most = 0;
        for (var run = 0; run < 20 && most <= 1; run++) {
            var cohort = venue.open(1);
            AtOnce.each(
                    venue.people(PEOPLE), person -> insertIfCounted(cohort.id().value(), person.value()));
            most = Math.max(most, venue.count(cohort, ENROLLED));
        }
        assertThat(most).isGreaterThan(1);
    }

    /** Takes 20 ms, as on a busy machine: what it counts is what was committed before it began. */
    private int insertIfCounted(UUID cohort, UUID person) {
        return db.execute("""
            insert into learner.enrolment (cohort_id, learner_id, status, created_at)
            select ?, ?, 'ENROLLED', now() from pg_sleep(0.02)
            where (select count(*) from learner.enrolment where cohort_id = ? and status in ('ENROLLED', 'OFFERED')) < 1
            """, cohort, person, cohort);
    }
}
