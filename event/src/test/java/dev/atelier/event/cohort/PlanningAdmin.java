package dev.atelier.event.cohort;

import static dev.atelier.testing.Calls.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.CohortId;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.world.World;
import dev.atelier.testing.Calls;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An admin whose programs plan cohorts of one workshop. */
abstract class PlanningAdmin {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    World world;
    WorkshopId workshop;
    Calls admin;

    @BeforeEach
    void aWorkshop() {
        world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
    }

    MvcTestResult plan(String more, String... headers) {
        return admin.post("/admin/cohorts", "{\"workshop\": \"" + workshop + "\", " + more + "}", headers);
    }

    MvcTestResult change(String cohort, String part, String json, String seen) {
        return admin.send(PUT, cohort + part, json, "If-Match", seen);
    }

    static String address(CohortId cohort) {
        return "/admin/cohorts/" + cohort;
    }

    static void refused(MvcTestResult result, String... fields) {
        assertThat(result).hasStatus(422);
        for (var field : fields) {
            assertThat(body(result)).contains("\"field\":\"" + field + "\"");
        }
    }
}
