package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.COHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.Cohorts;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class PlanningTest {

    private static final String ADMIN = "0190a5b2-0000-7000-8000-0000000000ad";

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    Cohorts cohorts;

    private World world;
    private WorkshopId workshop;

    @BeforeEach
    void aWorkshop() {
        world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
    }

    @Test
    @WithMockUser(username = ADMIN, roles = "ADMIN")
    void anAdminPlansACohortWithoutNamingTheCurriculumAgain() {
        assertThat(web.get().uri("/admin/cohorts/new?workshop=" + workshop))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Mastering Stable Diffusion",
                        world.latestCurriculum(workshop).toString());
        var id = UUID.randomUUID();
        assertThat(plan(id, "60")).hasRedirectedUrl("/admin/cohorts/" + id);
        var facts = cohorts.cohort(new CohortId(id)).orElseThrow();
        assertThat(facts.status()).isEqualTo(CohortStatus.DRAFT);
        assertThat(facts.begins()).isEqualTo("2023-08-05T04:00:00Z");
        assertThat(facts.place()).isEqualTo("La Marvella, 2nd Block, Jayanagar, Bengaluru");
        assertThat(facts.revision()).isEqualTo(1);
    }

    @Test
    @WithMockUser(username = ADMIN, roles = "ADMIN")
    void thePlaceOfACohortOnlineIsToldWithoutItsLink() {
        var link = "https://meet.example.org/secret-room";
        var cohort = world.cohort(workshop, CohortStatus.OPEN);
        assertThat(cohorts.cohort(cohort).orElseThrow().link()).isNull();
        db.update(COHORT)
                .set(COHORT.ONLINE_LINK, link)
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        var both = cohorts.cohort(cohort).orElseThrow();
        assertThat(both.place()).endsWith("Bengaluru, and online");
        assertThat(both.link()).isEqualTo(link);
        db.update(COHORT)
                .setNull(COHORT.VENUE_ID)
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        assertThat(cohorts.cohort(cohort).orElseThrow().place()).isEqualTo("Online");
    }

    @Test
    @WithMockUser(username = ADMIN, roles = "ADMIN")
    void theFormSentTwiceIsOneCohort() {
        var id = UUID.randomUUID();
        plan(id, "60");
        assertThat(plan(id, "60")).hasRedirectedUrl("/admin/cohorts/" + id);
        assertThat(db.fetchCount(COHORT, COHORT.WORKSHOP_ID.eq(workshop.value())))
                .isEqualTo(1);
    }

    @Test
    @WithMockUser(username = ADMIN, roles = "ADMIN")
    void whatWasTypedIsKeptWhenItCannotBeSaved() {
        assertThat(plan(UUID.randomUUID(), "sixty"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"sixty\"", "Write how many seats there are", "2nd Block, Jayanagar");
    }

    @Test
    @WithMockUser(username = ADMIN, roles = "ADMIN")
    void anEditThatHasNotSeenTheLastChangeIsRefusedAndShownIt() {
        var id = UUID.randomUUID();
        plan(id, "60");
        assertThat(replan(id, 1, "40")).hasRedirectedUrl("/admin/cohorts/" + id);
        assertThat(replan(id, 1, "50"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Seats: 40, was 60", "value=\"50\"", "name=\"revision\" value=\"2\"");
        assertThat(cohorts.cohort(new CohortId(id)).orElseThrow().capacity()).isEqualTo(40);
        assertThat(replan(id, 2, "50")).hasRedirectedUrl("/admin/cohorts/" + id);
        assertThat(cohorts.cohort(new CohortId(id)).orElseThrow().capacity()).isEqualTo(50);
    }

    @Test
    @WithMockUser(username = ADMIN, roles = "ADMIN")
    void everyChangeIsToldWithTheCohortAsItIsThen(AssertablePublishedEvents events) {
        var id = UUID.randomUUID();
        plan(id, "60");
        act(id, "announcement");
        act(id, "opening");
        replan(id, 3, "40");
        assertThat(events)
                .contains(CohortChanged.CohortOpened.class)
                .matching(event ->
                        event.cohort().revision() == 3 && event.cohort().status() == CohortStatus.OPEN);
        assertThat(events)
                .contains(CohortChanged.CohortReplanned.class)
                .matching(event ->
                        event.cohort().revision() == 4 && event.cohort().capacity() == 40);
    }

    @Test
    @WithMockUser(username = ADMIN, roles = "ADMIN")
    void theOverviewSaysWhatComesNext() {
        var id = UUID.randomUUID();
        plan(id, "60");
        assertThat(web.get().uri("/admin/cohorts/" + id)).bodyText().contains("Announce it", "Change the plan");
        act(id, "announcement");
        act(id, "opening");
        assertThat(web.get().uri("/admin/cohorts/" + id))
                .bodyText()
                .contains("Confirm it: not yet. Say first who leads it.", "Now open", "Postpone …");
        // After whatever others have planned, so that it stands on the first page.
        db.update(COHORT)
                .set(COHORT.STARTS_AT, LocalDateTime.parse("2098-08-09T09:30"))
                .set(COHORT.ENDS_AT, LocalDateTime.parse("2098-08-09T17:30"))
                .where(COHORT.ID.eq(id))
                .execute();
        assertThat(web.get().uri("/admin/cohorts"))
                .bodyText()
                .contains("/admin/cohorts/" + id, "Sat 9 August 2098", "60 seats");
    }

    @Test
    @WithMockUser(username = ADMIN, roles = "ADMIN")
    void whatIsOverKeepsItsPlan() {
        var id = world.cohort(workshop, CohortStatus.COMPLETED).value();
        assertThat(replan(id, 1, "40")).hasRedirectedUrl("/admin/cohorts/" + id);
        assertThat(cohorts.cohort(new CohortId(id)).orElseThrow().capacity()).isEqualTo(60);
    }

    @Test
    @WithMockUser(username = ADMIN, roles = "INSTRUCTOR")
    void onlyAdminsPlan() {
        var id = world.cohort(workshop, CohortStatus.OPEN);
        assertThat(web.get().uri("/admin/cohorts")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(web.get().uri("/admin/cohorts/" + id)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(plan(UUID.randomUUID(), "60")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(replan(id.value(), 1, "40")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(act(id.value(), "cancellation")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aCohortIsReadWithItsStaffAndItsCurriculum() {
        var cohort = world.cohort(workshop, CohortStatus.OPEN);
        var ravi = world.instructor("Ravi");
        var asha = world.instructor("Asha");
        world.staff(cohort, asha, "HELPER");
        world.staff(cohort, ravi, "LEAD");
        assertThat(cohorts.cohort(cohort).orElseThrow().staff())
                .extracting(member -> member.name())
                .containsExactly("Ravi", "Asha");
        assertThat(cohorts.staffedBy(asha)).extracting(facts -> facts.id()).containsExactly(cohort);
        var curriculum = cohorts.curriculum(cohort).orElseThrow();
        assertThat(curriculum.modules()).extracting(module -> module.key()).containsExactly("0", "1", "INFINITY");
        assertThat(curriculum.items())
                .extracting(item -> item.key().value())
                .containsExactly("what-it-is", "clip", "concepts", "latents", "first-images", "webui");
    }

    private MvcTestResult plan(UUID id, String seats) {
        return web.post()
                .uri("/admin/cohorts")
                .with(csrf())
                .param("workshop", workshop.toString())
                .param("id", id.toString())
                .param("capacity", seats)
                .param("curriculum", world.latestCurriculum(workshop).toString())
                .params(place())
                .exchange();
    }

    private MvcTestResult replan(UUID id, long seen, String seats) {
        return web.post()
                .uri("/admin/cohorts/" + id + "/plan")
                .with(csrf())
                .param("revision", Long.toString(seen))
                .param("capacity", seats)
                .param("curriculum", world.latestCurriculum(workshop).toString())
                .params(place())
                .exchange();
    }

    private MvcTestResult act(UUID id, String act) {
        return web.post().uri("/admin/cohorts/" + id + "/" + act).with(csrf()).exchange();
    }

    private static org.springframework.util.MultiValueMap<String, String> place() {
        var typed = new org.springframework.util.LinkedMultiValueMap<String, String>();
        typed.add("starts", "2023-08-05T09:30");
        typed.add("ends", "2023-08-05T17:30");
        typed.add("zone", "Asia/Kolkata");
        typed.add("venue", "La Marvella");
        typed.add("street", "2nd Block, Jayanagar");
        typed.add("locality", "Bengaluru");
        return typed;
    }
}
