package dev.atelier.learner.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.enrolment.EnrolmentTest;
import dev.atelier.learner.enrolment.Statements;
import dev.atelier.learner.enrolment.Venue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Ten thousand people are turned over page by page: each once, in order, and none of a page's cost grows with them. */
@EnrolmentTest
@Transactional
class LargeRosterTest {

    private static final int MANY = 10_000;

    @Autowired
    Venue venue;

    @Autowired
    Entries entries;

    @Autowired
    Statements statements;

    @Autowired
    DSLContext db;

    @Test
    void everybodyIsOnOnePageAndInOrder() {
        var cohort = crowded();
        for (var sorting : Sorting.values()) {
            var seen = new ArrayList<UUID>();
            @Nullable UUID after = null;
            var search = new Search("", Shown.ALL, "", sorting);
            List<Entry> page;
            do {
                page = entries.page(cohort.id(), search, after, 500);
                page.forEach(entry -> seen.add(entry.enrolment()));
                after = page.isEmpty() ? null : page.getLast().enrolment();
            } while (!page.isEmpty());
            assertThat(seen).hasSize(MANY);
            assertThat(new HashSet<>(seen)).hasSize(MANY);
            assertThat(seen).isEqualTo(entries.ids(cohort.id(), search, MANY));
        }
    }

    @Test
    void aPageIsOneStatementAndWhatBelongsToItsLinesIsReadOfThemOnly() {
        var cohort = crowded();
        var search = new Search("", Shown.CURRENT, "", Sorting.NAME);
        var sent = statements.during(() -> entries.page(cohort.id(), search, null, 51));
        assertThat(sent).hasSize(1);

        var plan = String.join("\n", db.fetch("""
            explain (analyze, costs off, timing off)
            select e.id from (select id from learner.enrolment where cohort_id = ? order by waiting_number limit 51) e
            """, cohort.id().value()).getValues(0, String.class));
        assertThat(plan).contains("enrolment_by_number").doesNotContain("Sort");
    }

    private CohortFacts crowded() {
        var cohort = venue.open(MANY);
        db.execute("""
            with people as (
                insert into learner.learner (id, name, address)
                select gen_random_uuid(), 'Person ' || (n %% 100), 'n@example.org' from generate_series(1, %d) n
                returning id),
            seats as (
                insert into learner.enrolment (cohort_id, learner_id, status, created_at)
                select '%s', id, 'ENROLLED', now() from people returning id)
            insert into learner.enrolment_history (enrolment_id, to_status, reason, at)
            select id, 'ENROLLED', 'Made for a test.', now() from seats
            """.formatted(MANY, cohort.id()));
        db.execute("analyze learner.enrolment");
        return cohort;
    }
}
