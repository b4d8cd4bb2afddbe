package dev.atelier.event.workshop;

import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
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
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "LEARNER")
class OfferPageTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    private World world;
    private WorkshopId workshop;

    @BeforeEach
    void aWorkshop() {
        world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
    }

    @Test
    void visitorsReadWhoTeachesButNotWhoHelps() {
        var cohort = world.cohort(workshop, CohortStatus.OPEN);
        world.staff(cohort, world.instructor("Ananya Iyer"), "INSTRUCTOR");
        world.staff(cohort, world.instructor("Ravi Kulkarni"), "LEAD");
        world.staff(cohort, world.instructor("Zoya Khan"), "HELPER");
        assertThat(page())
                .bodyText()
                .contains(
                        "With Ravi Kulkarni, Ananya Iyer",
                        "\"instructor\":[{\"@type\":\"Person\",\"name\":\"Ravi Kulkarni\"}")
                .doesNotContain("Zoya");
    }

    @Test
    void visitorsReadThatThereIsAPlaceToTalkButNotWhere() {
        assertThat(page()).bodyText().contains("One month of mentorship").doesNotContain("A place to talk");
        db.execute(
                "insert into event.community_link values (gen_random_uuid(), ?, 1, 'Our Slack',"
                        + " 'https://slack.example/in')",
                workshop.value());
        assertThat(page()).bodyText().contains("A place to talk").doesNotContain("slack");
    }

    private MvcTestResult page() {
        var slug = db.select(WORKSHOP.SLUG)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(workshop.value()))
                .fetchSingle(WORKSHOP.SLUG);
        return web.get().uri("/workshops/" + slug).exchange();
    }
}
