package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.COHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.visitor.ReleasedAgenda;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class EarlierAgendasTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    Drafts drafts;

    private World world;
    private WorkshopId workshop;
    private CohortId earlier;
    private UUID panel;

    @BeforeEach
    void aReleasedAgenda() {
        world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
        earlier = world.cohort(workshop, CohortStatus.OPEN);
        panel = UUID.randomUUID();
        new ReleasedAgenda(web, db, earlier, panel).release("16:00", "16:30", 0, false);
    }

    @Test
    void anAgendaIsTakenOverAtTheSameHoursInAnotherSeason() {
        // Where clocks go back in between: half past nine stays half past nine.
        var next = world.cohort(workshop, CohortStatus.DRAFT);
        db.update(COHORT)
                .set(COHORT.STARTS_AT, LocalDateTime.parse("2023-11-18T09:30"))
                .set(COHORT.ENDS_AT, LocalDateTime.parse("2023-11-18T17:30"))
                .set(COHORT.ZONE, "Europe/Berlin")
                .where(COHORT.ID.eq(next.value()))
                .execute();
        assertThat(web.get().uri(agenda(next))).bodyText().contains("Take over the agenda of Sat 5 August 2023");
        assertThat(takeOver(next, earlier)).hasRedirectedUrl(agenda(next));
        assertThat(drafts.find(next).orElseThrow().slots()).singleElement().satisfies(slot -> {
            assertThat(slot.startsAt()).isEqualTo("2023-11-18T16:00");
            assertThat(slot.endsAt()).isEqualTo("2023-11-18T16:30");
            assertThat(slot.title()).isEqualTo("Panel");
            assertThat(slot.tentative()).isTrue();
            assertThat(slot.id()).isNotEqualTo(panel);
        });
    }

    @Test
    void whatIsLaidOutAlreadyStays() {
        var next = world.cohort(workshop, CohortStatus.DRAFT);
        assertThat(takeOver(next, earlier)).hasRedirectedUrl(agenda(next));
        var first = drafts.find(next).orElseThrow().slots();
        assertThat(takeOver(next, earlier)).hasRedirectedUrl(agenda(next));
        assertThat(drafts.find(next).orElseThrow().slots()).isEqualTo(first);
    }

    @Test
    void anotherWorkshopsAgendaIsNotThere() {
        var next = world.cohort(world.workshop("Printing with type"), CohortStatus.DRAFT);
        assertThat(web.get().uri(agenda(next))).bodyText().doesNotContain("Take over");
        assertThat(takeOver(next, earlier)).hasStatus(404);
    }

    @Test
    void aCopyIsProposedAtTheSameHoursOnTheSameWeekday() {
        assertThat(web.get().uri("/admin/cohorts/" + earlier)).bodyText().contains("Plan another one like this");
        assertThat(web.get().uri("/admin/cohorts/new?workshop=" + workshop + "&like=" + earlier))
                .hasStatusOk()
                .bodyText()
                .containsPattern("name=\"starts\"[^>]*value=\"20\\d\\d-\\d\\d-\\d\\dT09:30\"");
    }

    private MvcTestResult takeOver(CohortId to, CohortId from) {
        return web.post()
                .uri(agenda(to) + "/draft")
                .with(csrf())
                .param("like", from.toString())
                .exchange();
    }

    private static String agenda(CohortId cohort) {
        return "/admin/cohorts/" + cohort + "/agenda";
    }
}
