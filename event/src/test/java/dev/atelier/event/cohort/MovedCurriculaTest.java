package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.COHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumMoves;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemTitles;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class MovedCurriculaTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    Cohorts cohorts;

    @Autowired
    ItemTitles titles;

    private World world;
    private WorkshopId workshop;

    @TestConfiguration
    static class Counted {
        /** As if somebody had counted. */
        @Bean
        CurriculumMoves moves() {
            return (CohortFacts cohort, CurriculumFacts from, CurriculumFacts to) ->
                    List.of("3 learners lose by " + from.version() + " to " + to.version() + ".");
        }
    }

    @BeforeEach
    void aWorkshop() {
        world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
    }

    @Test
    void aMoveIsReadBeforeItIsMadeAndKeptOnRecord() {
        var cohort = world.cohort(workshop, CohortStatus.OPEN);
        var next = world.curriculum(workshop.value(), 2);
        assertThat(move(cohort, next, ""))
                .hasStatusOk()
                .bodyText()
                .contains("Not saved yet", "3 learners lose by 1 to 2.", "name=\"moved\" value=\"" + next + "\"");
        assertThat(version(cohort)).isEqualTo(1);
        assertThat(move(cohort, next, UUID.randomUUID().toString())).hasStatusOk();
        assertThat(version(cohort)).isEqualTo(1);
        assertThat(move(cohort, next, next.toString())).hasRedirectedUrl("/admin/cohorts/" + cohort);
        assertThat(version(cohort)).isEqualTo(2);
        assertThat(web.get().uri("/admin/cohorts/" + cohort))
                .bodyText()
                .contains("Curriculum: version 2, was version 1");
    }

    @Test
    void whereNobodyIsInItItMovesUnasked() {
        var cohort = world.cohort(workshop, CohortStatus.DRAFT);
        assertThat(move(cohort, world.curriculum(workshop.value(), 2), ""))
                .hasRedirectedUrl("/admin/cohorts/" + cohort);
        assertThat(version(cohort)).isEqualTo(2);
    }

    @Test
    void whatIsOverIsNotAskedAbout() {
        var cohort = world.cohort(workshop, CohortStatus.COMPLETED);
        assertThat(move(cohort, world.curriculum(workshop.value(), 2), ""))
                .hasRedirectedUrl("/admin/cohorts/" + cohort);
        assertThat(version(cohort)).isEqualTo(1);
    }

    @Test
    void itemsAreCalledWhatTheirNewestVersionCallsThem() {
        var cohort = world.cohort(workshop, CohortStatus.OPEN);
        assertThat(titles.titles(cohort, List.of(new ItemKey("clip"), new ItemKey("never-heard-of"))))
                .containsOnlyKeys(new ItemKey("clip"))
                .containsValue("CLIP");
    }

    private int version(CohortId cohort) {
        return cohorts.curriculum(cohort).orElseThrow().version();
    }

    private MvcTestResult move(CohortId cohort, UUID curriculum, String moved) {
        return web.post()
                .uri("/admin/cohorts/" + cohort + "/plan")
                .with(csrf())
                .param("revision", revision(cohort))
                .param("capacity", "60")
                .param("curriculum", curriculum.toString())
                .param("moved", moved)
                .param("starts", "2023-08-05T09:30")
                .param("ends", "2023-08-05T17:30")
                .param("zone", World.ZONE)
                .exchange();
    }

    private String revision(CohortId cohort) {
        return db.fetchSingle(COHORT, COHORT.ID.eq(cohort.value()))
                .getRevision()
                .toString();
    }
}
