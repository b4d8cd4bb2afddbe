package dev.atelier.learner.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.SeatCounts;
import dev.atelier.learner.signup.Application;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page and a click cost the database. */
@EnrolmentTest
class CostTest {

    @Autowired
    Venue venue;

    @Autowired
    TakeSeat seats;

    @Autowired
    Rosters rosters;

    @Autowired
    MySeats mine;

    @Autowired
    SeatCounts counts;

    @Autowired
    Statements statements;

    @Autowired
    DSLContext db;

    @Test
    void takingASeatIsALockAReadAndAWrite() {
        var cohort = venue.open(5);
        var person = venue.person("Meera");

        var sent = statements.during(() -> seats.take(cohort.id(), person, Application.EMPTY));

        assertThat(sent).hasSize(3);
        assertThat(sent.get(0)).contains("for update");
        assertThat(sent.get(1)).startsWith("select");
        assertThat(sent.get(2)).startsWith("with").contains("enrolment_history");
    }

    @Test
    void aPageIsOneStatement() {
        var cohort = venue.open(5);
        var person = venue.person("Meera");
        assertThat(statements.during(() -> rosters.standing(cohort.id(), person)))
                .hasSize(1);
        assertThat(statements.during(() -> mine.of(person))).hasSize(1);
        assertThat(statements.during(() -> counts.of(List.of(cohort.id(), cohort.id()))))
                .hasSize(1);
    }

    /** The same reads among 40 seats of this cohort and then among 20,000 of others too. */
    @Test
    void countingSeatsCostsTheSameHoweverManyAreTakenElsewhere() {
        var cohort = venue.open(50);
        venue.people(40).forEach(person -> seats.take(cohort.id(), person, Application.EMPTY));
        var before = pages(cohort.id().value().toString());
        var other = venue.open(1_000_000);
        db.execute("""
            with people as (
                insert into learner.learner (id, name, address)
                select gen_random_uuid(), 'N', 'n@example.org' from generate_series(1, 20000) returning id)
            insert into learner.enrolment (cohort_id, learner_id, status, created_at)
            select ?, id, 'ENROLLED', now() from people
            """, other.id().value());
        db.execute("analyze learner.enrolment");

        assertThat(pages(cohort.id().value().toString())).isLessThanOrEqualTo(before + 10);
    }

    /** Pages of the database that were looked at to count one cohort's seats. */
    private long pages(String cohort) {
        var plan = db.fetch("""
            explain (analyze, buffers, format text)
            select count(*) from learner.enrolment
            where cohort_id = cast(? as uuid) and status in ('OFFERED', 'ENROLLED')
            """, cohort).map(row -> row.get(0, String.class));
        return plan.stream()
                .filter(line -> line.contains("Buffers: shared hit="))
                .flatMap(line -> Stream.of(line.replaceFirst(".*shared hit=(\\d+).*", "$1")))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }
}
