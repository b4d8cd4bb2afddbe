package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.COHORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.api.Cursor;
import dev.atelier.api.Paging;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class UpcomingCohortsTest {

    @Autowired
    DSLContext db;

    @Autowired
    UpcomingCohorts upcoming;

    /** Clocks in Berlin go back on 25 October 2099: half past two comes twice. */
    @Test
    void aPageGoesOnBehindACohortThatEndsInTheHourThatComesTwice() {
        var world = new World(db);
        var cohort = world.cohort(world.workshop("Night of images"), CohortStatus.OPEN);
        db.update(COHORT)
                .set(COHORT.STARTS_AT, LocalDateTime.parse("2099-10-24T20:00"))
                .set(COHORT.ENDS_AT, LocalDateTime.parse("2099-10-25T02:30"))
                .set(COHORT.ZONE, "Europe/Berlin")
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        try {
            var before = new Cursor(Instant.parse("2099-10-24T23:00:00Z"), new UUID(0, 0));
            var shown = upcoming.page(new Paging(1, before)).items();
            assertThat(shown).extracting(Cohort::id).containsExactly(cohort);
            var last = Cursor.of(new Cursor(UpcomingCohorts.ends(shown.getLast()), cohort.value()).word());
            assertThat(upcoming.page(new Paging(1, last.orElseThrow())).items()).isEmpty();
        } finally {
            db.deleteFrom(COHORT).where(COHORT.ID.eq(cohort.value())).execute();
        }
    }
}
