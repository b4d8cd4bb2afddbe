package dev.atelier.event.cohort;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortStatus;
import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

@ModuleTest
@AutoConfigureMockMvc
class PlanCallsTest extends PlanningAdmin {

    @Test
    void aPlanIsSentBackAsItWasRead() {
        var cohort = address(world.cohort(workshop, CohortStatus.OPEN));
        var read = admin.get(cohort);
        var plan = Calls.json("$.plan", read);
        var same = change(cohort, "/plan", plan, "\"1\"");
        assertThat(same).hasHeader("ETag", "\"1\"");
        var changed = change(cohort, "/plan", plan.replace("\"capacity\":60", "\"capacity\":61"), "\"1\"");
        assertThat(changed).hasHeader("ETag", "\"2\"");
        assertThat(at("$.plan.capacity", changed)).isEqualTo(61);
        assertThat(texts("$.history[0].what[*]", changed)).containsExactly("Seats: 61, was 60");
    }

    @Test
    void whoeverHasNotReadTheLastChangeIsToldWhatItWas() {
        var cohort = address(world.cohort(workshop, CohortStatus.OPEN));
        var plan = Calls.json("$.plan", admin.get(cohort));
        change(cohort, "/plan", plan.replace("\"capacity\":60", "\"capacity\":61"), "\"1\"");
        var stale = change(cohort, "/plan", plan.replace("\"capacity\":60", "\"capacity\":62"), "\"1\"");
        assertThat(stale).hasStatus(412);
        assertThat(body(stale)).contains("\"changes\":[\"Seats: 61, was 60 (An admin)\"]");
        assertThat(admin.send(PUT, cohort + "/plan", plan)).hasStatus(428);
        assertThat(change(cohort, "/plan", plan.replace("60", "63"), "*")).hasStatus(412);
        assertThat(at("$.plan.capacity", admin.get(cohort))).isEqualTo(61);
    }

    @Test
    void whatPeopleKnowOfIsTaughtSomething() {
        var cohort = world.cohort(workshop, CohortStatus.OPEN);
        var form = web.post()
                .uri("/admin/cohorts/" + cohort + "/plan")
                .with(csrf())
                .with(user(UUID.randomUUID().toString()).roles("ADMIN"))
                .param("revision", "1")
                .param("starts", "2023-09-02T09:30")
                .param("ends", "2023-09-02T17:30")
                .param("zone", "Asia/Kolkata")
                .param("capacity", "40");
        assertThat(form).hasStatus(422).bodyText().contains("Choose what is taught", "value=\"40\"");
        assertThat(form.param("curriculum", UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("This version is not in the list");
    }

    @Test
    void theStaffIsNamedByTheirIds() {
        var ravi = world.instructor("Ravi");
        var cohort = address(world.cohort(workshop, CohortStatus.OPEN));
        assertThat(admin.listed("/admin/instructors", "$.items[?(@.id=='" + ravi + "')].name"))
                .containsExactly("Ravi");
        var led = change(cohort, "/staff", "{\"lead\": \"" + ravi + "\"}", "\"1\"");
        assertThat(texts("$.staff[*].role", led)).containsExactly("LEAD");
        assertThat(at("$.plan.lead", led)).isEqualTo(ravi.toString());
        refused(
                change(cohort, "/staff", "{\"lead\": \"%1$s\", \"helpers\": [\"%1$s\"]}".formatted(ravi), "\"2\""),
                "helpers");
        assertThat(texts("$.staff[*].role", change(cohort, "/staff", "{}", "\"2\"")))
                .isEmpty();
    }

    @Test
    void anotherCurriculumIsLookedAtAndThenTaught() {
        var cohort = address(world.cohort(workshop, CohortStatus.OPEN));
        world.curriculum(workshop.value(), 2);
        assertThat(texts("$.items[*]", admin.get(cohort + "/curriculum/move?version=2")))
                .isEmpty();
        refused(admin.get(cohort + "/curriculum/move?version=3"), "curriculum");
        var moved = change(cohort, "/curriculum", "{\"version\": 2}", "\"1\"");
        assertThat(at("$.plan.curriculum", moved)).isEqualTo(2);
        assertThat(at("$.plan.capacity", moved)).isEqualTo(60);
        refused(change(cohort, "/curriculum", "{}", "\"2\""), "version");
    }
}
