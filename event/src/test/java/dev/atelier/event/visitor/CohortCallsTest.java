package dev.atelier.event.visitor;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.world.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import dev.atelier.testing.MovableClock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
@AutoConfigureMockMvc
class CohortCallsTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    World world;
    WorkshopId workshop;
    Calls anybody;

    @BeforeEach
    void aWorkshop() {
        world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
        anybody = new Calls(web, UUID.randomUUID(), "LEARNER");
    }

    @Test
    void whatIsComingIsListedWithoutGapsOrRepeats() {
        var coming = new ArrayList<String>();
        for (var status : new CohortStatus[] {CohortStatus.OPEN, CohortStatus.CONFIRMED, CohortStatus.POSTPONED}) {
            var id = world.cohort(workshop, status);
            later(id.value());
            coming.add(id.toString());
        }
        var draft = world.cohort(workshop, CohortStatus.DRAFT);
        later(draft.value());
        var cancelled = world.cohort(workshop, CohortStatus.CANCELLED);
        later(cancelled.value());
        var seen = new ArrayList<String>();
        var first = "/cohorts?limit=2";
        for (var page = first; !page.isEmpty(); ) {
            var found = anybody.get(page);
            seen.addAll(texts("$.items[*].id", found));
            page = Calls.next(first, found).orElse("");
        }
        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(coming)
                .doesNotContain(draft.toString(), cancelled.toString());
        assertThat(anybody.get("/cohorts?cursor=x")).hasStatus(400);
        assertThat(anybody.get("/cohorts?limit=0")).hasStatus(400);
    }

    @Test
    void aCohortTellsWhenWhereWithWhomAndWhereItsAgendaIs() {
        var id = world.cohort(workshop, CohortStatus.OPEN);
        world.staff(id, world.instructor("Ravi"), "LEAD");
        var told = anybody.get("/cohorts/" + id);
        assertThat(at("$.about.startsAt", told)).isEqualTo("2023-08-05T09:30:00+05:30");
        assertThat(at("$.about.zone", told)).isEqualTo("Asia/Kolkata");
        assertThat(at("$.about.workshop", told)).isEqualTo(workshop.toString());
        assertThat(texts("$.staff[*].name", told)).containsExactly("Ravi");
        assertThat(at("$.venue.locality", told)).isEqualTo("Bengaluru");
        assertThat(at("$.online", told)).isEqualTo(false);
        assertThat(text("$.links.calendar", told)).endsWith("/cohorts/" + id + "/agenda.ics");
        assertThat(body(told)).doesNotContain("\"agenda\":{");
        world.released(id, 1, true);
        var released = anybody.get("/cohorts/" + id);
        assertThat(at("$.agenda.release", released)).isEqualTo(1);
        assertThat(text("$.agenda.note", released)).contains("tentative");
    }

    @Test
    void theLinkOfAnOnlineCohortIsForThoseWhoHaveASeat() {
        var id = world.cohort(workshop, CohortStatus.OPEN);
        db.update(COHORT)
                .set(COHORT.ONLINE_LINK, "https://meet.example.org/secret")
                .where(COHORT.ID.eq(id.value()))
                .execute();
        var told = anybody.get("/cohorts/" + id);
        assertThat(at("$.online", told)).isEqualTo(true);
        assertThat(body(told)).doesNotContain("secret");
    }

    @Test
    void aDraftIsNotThere() {
        assertThat(anybody.get("/cohorts/" + world.cohort(workshop, CohortStatus.DRAFT)))
                .hasStatus(404);
        assertThat(anybody.get("/cohorts/" + UUID.randomUUID())).hasStatus(404);
        assertThat(anybody.get("/cohorts/nothing")).hasStatus(404);
    }

    private void later(UUID cohort) {
        var start = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(9);
        db.update(COHORT)
                .set(COHORT.STARTS_AT, start)
                .set(COHORT.ENDS_AT, start.plusHours(8))
                .where(COHORT.ID.eq(cohort))
                .execute();
    }
}
