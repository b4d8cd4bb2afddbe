package dev.atelier.event.cohort;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

@ModuleTest
@AutoConfigureMockMvc
class PlannedCohortCallsTest extends PlanningAdmin {

    private static final String PLAN = """
        {"startsAt": "2023-09-02T09:30+05:30", "endsAt": "2023-09-02T17:30", "zone": "Asia/Kolkata",
         "venue": {"name": "La Marvella", "locality": "Bengaluru"}, "capacity": 40}\
        """;

    @Test
    void aCohortIsPlannedOnceHoweverOftenItIsSent() {
        var first = plan("\"plan\": " + PLAN, "Idempotency-Key", "september");
        assertThat(first).hasStatus(201);
        var id = text("$.about.id", first);
        assertThat(first).hasHeader("Location", "/api/v1/admin/cohorts/" + id).hasHeader("ETag", "\"1\"");
        assertThat(text("$.about.id", plan("\"plan\": " + PLAN, "Idempotency-Key", "september")))
                .isEqualTo(id);
        assertThat(at("$.about.status", first)).isEqualTo("DRAFT");
        assertThat(at("$.plan.startsAt", first)).isEqualTo("2023-09-02T09:30:00+05:30");
        assertThat(at("$.plan.zone", first)).isEqualTo("Asia/Kolkata");
        assertThat(at("$.plan.curriculum", first)).isEqualTo(1);
        assertThat(at("$.about.seats.capacity", first)).isEqualTo(40);
        assertThat(texts("$.history[*].what[0]", first)).containsExactly("Planned");
        assertThat(texts("$.acts[*].act", first)).containsExactly("announcement", "cancellation");
        assertThat(at("$.stuck", first)).isEqualTo("");
    }

    @Test
    void whatCannotBeAPlanIsRefusedByItsFields() {
        refused(plan("\"plan\": {}"), "plan.startsAt", "plan.endsAt", "plan.zone", "plan.capacity");
        refused(
                plan("\"plan\": " + PLAN.replace("+05:30", "+01:00").replace("La Marvella", "")),
                "plan.startsAt",
                "plan.venue.name");
        refused(plan("\"plan\": " + PLAN.replace("40}", "40, \"lead\": \"" + UUID.randomUUID() + "\"}")), "plan.lead");
        refused(plan("\"plan\": " + PLAN.replace("40}", "40, \"curriculum\": 7}")), "curriculum");
        refused(admin.post("/admin/cohorts", "{}"), "workshop");
        refused(admin.post("/admin/cohorts", "{\"workshop\": \"" + UUID.randomUUID() + "\"}"), "workshop");
        refused(admin.post("/admin/cohorts", "{\"place\": \"x\"}"), "place");
    }

    @Test
    void aCopyHasTheSameHoursOnTheSameWeekday() {
        var original = world.cohort(workshop, CohortStatus.COMPLETED);
        var copy = admin.post("/admin/cohorts", "{\"like\": \"" + original + "\", \"plan\": {\"capacity\": 12}}");
        assertThat(copy).hasStatus(201);
        assertThat(text("$.plan.startsAt", copy)).contains("T09:30:00+05:30");
        assertThat(at("$.plan.capacity", copy)).isEqualTo(12);
        assertThat(text("$.venue.name", copy)).startsWith("La Marvella");
        var elsewhere = world.workshop("Another");
        refused(
                admin.post("/admin/cohorts", "{\"like\": \"" + original + "\", \"workshop\": \"" + elsewhere + "\"}"),
                "like");
    }

    @Test
    void theActsAreDoneOnceAndRefusedInWords() {
        var cohort = address(world.cohort(workshop, CohortStatus.OPEN));
        assertThat(admin.post(cohort + "/confirmation", ""))
                .hasStatus(409)
                .bodyText()
                .contains("urn:atelier:problem:cohort-not-ready", "who leads it");
        refused(admin.post(cohort + "/cancellation", "{}"), "reason");
        refused(admin.post(cohort + "/postponement", "{\"reason\": \"" + "x".repeat(1001) + "\"}"), "reason");
        for (var sent = 0; sent < 2; sent++) {
            var cancelled = admin.post(cohort + "/cancellation", "{\"reason\": \"Too few of us\"}");
            assertThat(at("$.about.status", cancelled)).isEqualTo("CANCELLED");
            assertThat(at("$.reason", cancelled)).isEqualTo("Too few of us");
            assertThat(at("$.revision", cancelled)).isEqualTo(2);
        }
        assertThat(admin.post(cohort + "/opening", "{}"))
                .hasStatus(409)
                .bodyText()
                .contains("is cancelled");
        assertThat(change(cohort, "/plan", PLAN, "\"2\""))
                .hasStatus(409)
                .bodyText()
                .contains("cohort-over");
    }

    @Test
    void whatNobodyKnewOfIsNotMadePublicByCallingItOff() {
        for (var known : List.of(false, true)) {
            var id = world.cohort(workshop, known ? CohortStatus.ANNOUNCED : CohortStatus.DRAFT);
            assertThat(admin.post(address(id) + "/cancellation", "{\"reason\": \"Too few of us\"}"))
                    .hasStatus(200);
            assertThat(new Calls(web, UUID.randomUUID(), "LEARNER").get("/cohorts/" + id))
                    .hasStatus(known ? 200 : 404);
        }
    }

    @Test
    void whatThereIsToBeSureAboutIsAskedFirst() {
        var id = world.cohort(workshop, CohortStatus.OPEN);
        world.staff(id, world.instructor("Ravi"), "LEAD");
        world.released(id, 1, true);
        assertThat(texts("$.acts[*].question", admin.get(address(id)))).contains("Its agenda is still tentative.");
        assertThat(admin.post(address(id) + "/confirmation", "{\"sure\": false}"))
                .hasStatus(409)
                .bodyText()
                .contains("be-sure", "tentative");
        assertThat(at("$.about.status", admin.post(address(id) + "/confirmation", "{\"sure\": true}")))
                .isEqualTo("CONFIRMED");
        assertThat(admin.post(address(id) + "/start", "")).hasStatus(409);
        assertThat(at("$.about.status", admin.post(address(id) + "/start", "{\"sure\": true}")))
                .isEqualTo("RUNNING");
    }

    @Test
    void theListComesInPagesWithoutGapsOrRepeats() {
        var mine = new ArrayList<String>();
        for (var number = 0; number < 5; number++) {
            mine.add(world.cohort(workshop, CohortStatus.DRAFT).toString());
        }
        var seen = new ArrayList<String>();
        var first = "/admin/cohorts?limit=2";
        for (var page = first; !page.isEmpty(); ) {
            var found = admin.get(page);
            seen.addAll(texts("$.items[*].id", found));
            page = Calls.next(first, found).orElse("");
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(mine);
    }

    @Test
    void strangersAreRefused() {
        var cohort = address(world.cohort(workshop, CohortStatus.OPEN));
        for (var role : new String[] {"LEARNER", "INSTRUCTOR"}) {
            var stranger = new Calls(web, UUID.randomUUID(), role);
            assertThat(stranger.get("/admin/cohorts")).hasStatus(403);
            assertThat(stranger.get(cohort)).hasStatus(403);
            assertThat(stranger.post("/admin/cohorts", "{}")).hasStatus(403);
            assertThat(stranger.send(PUT, cohort + "/plan", "{}", "If-Match", "\"1\""))
                    .hasStatus(403);
            assertThat(stranger.post(cohort + "/cancellation", "{\"reason\": \"x\"}"))
                    .hasStatus(403);
        }
        var nowhere = address(new CohortId(UUID.randomUUID()));
        assertThat(admin.get(nowhere)).hasStatus(404);
        assertThat(admin.send(PUT, nowhere + "/plan", PLAN, "If-Match", "\"1\""))
                .hasStatus(404);
        assertThat(admin.post(nowhere + "/announcement", "")).hasStatus(404);
    }
}
