package dev.atelier.event.agenda;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.header;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.world.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
class AgendaCallsTest {

    private static final String OPENING =
            "{\"title\":\"Opening\",\"startsAt\":\"2023-08-05T09:30\",\"endsAt\":\"2023-08-05T10:00\"}";
    private static final String PANEL =
            "{\"title\":\"Panel\",\"startsAt\":\"2023-08-05T10:00+05:30\",\"endsAt\":\"2023-08-05T11:00+05:30\"}";

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    World world;
    WorkshopId workshop;
    CohortId cohort;
    String agenda = "";
    Calls admin;
    Calls anybody;

    @BeforeEach
    void aCohort() {
        world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
        cohort = world.cohort(workshop, CohortStatus.OPEN);
        agenda = "/admin/cohorts/" + cohort + "/agenda";
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
        anybody = new Calls(web, UUID.randomUUID(), "LEARNER");
    }

    @Test
    void aDraftBeginsFromTheCurriculum() {
        var nothing = admin.get(agenda);
        assertThat(at("$.revision", nothing)).isEqualTo(0);
        assertThat(nothing).hasHeader("ETag", "\"0\"");
        var begun = admin.post(agenda, "");
        assertThat(begun).hasStatus(201);
        assertThat(texts("$.slots[*].module", begun)).contains("0", "1", "INFINITY");
        assertThat(text("$.slots[0].startsAt", begun)).isEqualTo("2023-08-05T09:30:00+05:30");
        assertThat(texts("$.slots[*].items[*].key", begun)).contains("clip");
        assertThat(texts("$.problems[?(@.grave==true)].words", begun)).isEmpty();
        assertThat(texts("$.slots[*].id", admin.post(agenda, ""))).isEqualTo(texts("$.slots[*].id", begun));
        assertThat(admin.post(agenda, "{\"like\":\"" + UUID.randomUUID() + "\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"like\"");
    }

    @Test
    void slotsAreAddedChangedMovedAndRemoved() {
        var added = add(OPENING, "\"0\"", "Idempotency-Key", "opening");
        assertThat(added).hasStatus(201);
        var slot = text("$.slot", added);
        var again = add(OPENING, "\"0\"", "Idempotency-Key", "opening");
        assertThat(text("$.slot", again)).isEqualTo(slot);
        assertThat(texts("$.agenda.slots[*].title", again)).containsExactly("Opening");
        var ravi = world.instructor("Ravi");
        world.staff(cohort, ravi, "LEAD");
        var changed = admin.send(
                PUT,
                agenda + "/slots/" + slot,
                OPENING.replace("}", ",\"module\":\"1\",\"items\":[\"clip\"],\"staff\":[\"" + ravi + "\"]}"),
                "If-Match",
                header("ETag", added));
        assertThat(texts("$.agenda.slots[*].staff[*].id", changed)).containsExactly(ravi.toString());
        assertThat(texts("$.agenda.slots[*].items[*].title", changed)).containsExactly("CLIP");
        var second = add(PANEL, header("ETag", changed));
        var moved = admin.post(
                agenda + "/slots/" + slot + "/move",
                "{\"startsAt\":\"2023-08-05T09:45\",\"along\":true}",
                "If-Match",
                header("ETag", second));
        assertThat(texts("$.agenda.slots[*].endsAt", moved))
                .containsExactly("2023-08-05T10:15:00+05:30", "2023-08-05T11:15:00+05:30");
        var removed = admin.send(DELETE, agenda + "/slots/" + slot, "", "If-Match", header("ETag", moved));
        assertThat(texts("$.agenda.slots[*].title", removed)).containsExactly("Panel");
        assertThat(admin.send(DELETE, agenda + "/slots/" + slot, "", "If-Match", header("ETag", removed)))
                .hasStatus(404);
    }

    @Test
    void whatFitsNowhereIsRefusedByItsFieldOrInWords() {
        refused(add("{}", "\"0\""), "title", "startsAt", "endsAt");
        refused(add(OPENING.replace("10:00", "09:00"), "\"0\""), "endsAt");
        refused(add(OPENING.replace("09:30", "09:30+02:00"), "\"0\""), "startsAt");
        refused(
                add(
                        OPENING.replace(
                                "}",
                                ",\"module\":\"9\",\"items\":[\"x\"],\"staff\":[\"%s\"]}".formatted(UUID.randomUUID())),
                        "\"0\""),
                "module",
                "items",
                "staff");
        refused(add(OPENING.replace("}", ",\"kind\":\"NAP\"}"), "\"0\""), "kind");
        assertThat(add(OPENING.replace("2023-08-05", "2023-08-06"), "\"0\""))
                .hasStatus(409)
                .bodyText()
                .contains("slot-does-not-fit", "Outside the cohort");
        assertThat(admin.post(agenda + "/slots", OPENING)).hasStatus(428);
        assertThat(at("$.slots.length()", admin.get(agenda))).isEqualTo(0);
    }

    @Test
    void whoeverHasNotReadTheLastEditChangesNothing() {
        var first = add(OPENING, "\"0\"");
        var stale = add(PANEL, "\"0\"");
        assertThat(stale).hasStatus(412).bodyText().contains("changed the draft");
        release(0, true, header("ETag", first));
        var edited = add(PANEL, header("ETag", admin.get(agenda)));
        var slot = text("$.slot", edited);
        assertThat(admin.send(DELETE, agenda + "/slots/" + slot, "", "If-Match", header("ETag", first)))
                .hasStatus(412)
                .bodyText()
                .contains("\"changes\":[", "Panel");
        assertThat(admin.post(agenda + "/slots/" + slot + "/move", "{}", "If-Match", "\"none\""))
                .hasStatus(412);
        assertThat(texts("$.slots[*].title", admin.get(agenda))).containsExactly("Opening", "Panel");
    }

    @Test
    void aReleaseIsReadByAnybodyAndComparedWithOthers() {
        var first = add(OPENING, "\"0\"");
        var open = "/cohorts/" + cohort + "/agenda";
        assertThat(anybody.get(open)).hasStatus(404);
        var released = release(0, true, header("ETag", first));
        assertThat(released).hasStatus(201).hasHeader("Location", "/api/v1/cohorts/" + cohort + "/agenda/releases/1");
        var second = add(PANEL, header("ETag", admin.get(agenda)));
        assertThat(texts("$.agenda.changes[*].fate", second)).containsExactly("ADDED");
        assertThat(release(1, false, header("ETag", second))).hasStatus(201);
        assertThat(at("$.number", anybody.get(open))).isEqualTo(2);
        assertThat(at("$.tentative", anybody.get(open))).isEqualTo(false);
        assertThat(texts("$.items[*].number", anybody.get(open + "/releases"))).containsExactly("2", "1");
        var page = anybody.get(open + "/releases?limit=1");
        var next = Calls.next(open + "/releases?limit=1", page).orElseThrow();
        assertThat(texts("$.items[*].number", anybody.get(next))).containsExactly("1");
        assertThat(texts("$.slots[*].title", anybody.get(open + "/releases/1"))).containsExactly("Opening");
        assertThat(anybody.get(open + "/releases/3")).hasStatus(404);
        var changes = anybody.get(open + "/changes");
        assertThat(texts("$.changes[*].fate", changes)).containsExactly("ALTERED", "ADDED");
        assertThat(texts("$.changes[0].aspects[*]", changes)).containsExactly("CERTAINTY");
        assertThat(text("$.changes[1].words", changes)).startsWith("Panel: added");
        assertThat(texts("$.changes[*].fate", anybody.get(open + "/changes?from=2&to=1")))
                .containsExactly("ALTERED", "CANCELLED");
        assertThat(texts("$.changes[*].fate", anybody.get(open + "/changes?from=0&to=1")))
                .containsExactly("ADDED");
        assertThat(anybody.get(open + "/changes?from=9")).hasStatus(404);
        assertThat(anybody.get(open + "/changes?from=x")).hasStatus(400);
    }

    @Test
    void aStaleReleaseIsRefusedWithWhatWasReleased() {
        var first = add(OPENING, "\"0\"");
        refused(admin.post(agenda + "/releases", "{}", "If-Match", "\"2\""), "base");
        assertThat(admin.post(agenda + "/releases", "{\"base\":0}")).hasStatus(428);
        release(0, true, header("ETag", first));
        assertThat(release(0, true, header("ETag", first)))
                .hasStatus(412)
                .bodyText()
                .contains("Tentative agenda, release 1", "\"changes\":[\"Opening: added");
        assertThat(release(1, true, header("ETag", first)))
                .hasStatus(409)
                .bodyText()
                .contains("nothing-changed");
        add(PANEL, header("ETag", first));
        assertThat(release(1, true, header("ETag", first)))
                .hasStatus(412)
                .bodyText()
                .contains("\"changes\":[", "Panel");
    }

    @Test
    void whoeverReleasesHasReadTheWarnings() {
        var first = add(OPENING, "\"0\"");
        assertThat(admin.post(agenda + "/releases", "{\"base\":0}", "If-Match", header("ETag", first)))
                .hasStatus(409)
                .bodyText()
                .contains("warnings-unread", "Your first images");
        assertThat(texts("$.agenda.warnings.always[*]", first)).hasSize(1);
        assertThat(release(0, true, header("ETag", first))).hasStatus(201);
    }

    @Test
    void aNewAgendaBeginsLikeAnEarlierOne() {
        release(0, true, header("ETag", add(OPENING, "\"0\"")));
        var later = world.cohort(workshop, CohortStatus.DRAFT);
        var its = "/admin/cohorts/" + later + "/agenda";
        assertThat(texts("$.earlier[*].cohort", admin.get(its))).containsExactly(cohort.toString());
        assertThat(texts("$.slots[*].title", admin.post(its, "{\"like\":\"" + cohort + "\"}")))
                .containsExactly("Opening");
        var draft = admin.get(its);
        var read = text("$.warnings.read", draft);
        assertThat(admin.post(
                        its + "/releases", "{\"base\":0,\"read\":\"" + read + "\"}", "If-Match", header("ETag", draft)))
                .hasStatus(201);
        // Nobody but admins knows of the cohort yet.
        assertThat(admin.get("/cohorts/" + later + "/agenda")).hasStatusOk();
        assertThat(anybody.get("/cohorts/" + later + "/agenda")).hasStatus(404);
        assertThat(anybody.get("/cohorts/" + later + "/agenda/releases")).hasStatus(404);
        assertThat(anybody.get("/cohorts/" + later + "/agenda/releases/1")).hasStatus(404);
        assertThat(anybody.get("/cohorts/" + later + "/agenda/changes")).hasStatus(404);
    }

    @Test
    void peopleAreNamedToAdminsByTheirIdsAlone() {
        var ravi = world.instructor("Ravi");
        world.staff(cohort, ravi, "LEAD");
        var added = add(OPENING.replace("}", ",\"staff\":[\"" + ravi + "\"]}"), "\"0\"");
        assertThat(body(added)).contains(ravi.toString());
        release(0, true, header("ETag", added));
        var told = anybody.get("/cohorts/" + cohort + "/agenda");
        assertThat(texts("$.slots[*].staff[*].name", told)).containsExactly("Ravi");
        assertThat(body(told)).doesNotContain(ravi.toString());
    }

    @Test
    void strangersAreRefused() {
        var slot = agenda + "/slots/" + text("$.slot", add(OPENING, "\"0\""));
        for (var role : new String[] {"LEARNER", "INSTRUCTOR"}) {
            var stranger = new Calls(web, UUID.randomUUID(), role);
            assertThat(stranger.get(agenda)).hasStatus(403);
            assertThat(stranger.post(agenda, "")).hasStatus(403);
            assertThat(stranger.post(agenda + "/slots", PANEL, "If-Match", "\"2\""))
                    .hasStatus(403);
            assertThat(stranger.send(PUT, slot, PANEL, "If-Match", "\"2\"")).hasStatus(403);
            assertThat(stranger.post(slot + "/move", "{}", "If-Match", "\"2\"")).hasStatus(403);
            assertThat(stranger.send(DELETE, slot, "", "If-Match", "\"2\"")).hasStatus(403);
            assertThat(stranger.post(agenda + "/releases", "{\"base\":0}", "If-Match", "\"2\""))
                    .hasStatus(403);
        }
        var nowhere = "/admin/cohorts/" + UUID.randomUUID() + "/agenda";
        assertThat(admin.get(nowhere)).hasStatus(404);
        assertThat(admin.post(nowhere + "/slots", PANEL, "If-Match", "\"0\"")).hasStatus(404);
        assertThat(admin.send(PUT, agenda + "/slots/" + UUID.randomUUID(), PANEL, "If-Match", "\"2\""))
                .hasStatus(404);
        assertThat(admin.post(agenda + "/slots/" + UUID.randomUUID() + "/move", "{}", "If-Match", "\"2\""))
                .hasStatus(404);
        refused(admin.post(slot + "/move", "{\"startsAt\":\"noon\"}", "If-Match", "\"2\""), "startsAt");
    }

    private MvcTestResult add(String json, String seen, String... more) {
        var headers = new String[more.length + 2];
        System.arraycopy(more, 0, headers, 0, more.length);
        headers[more.length] = "If-Match";
        headers[more.length + 1] = seen;
        return admin.post(agenda + "/slots", json, headers);
    }

    /** By somebody who has read the warnings. */
    private MvcTestResult release(int base, boolean tentative, String seen) {
        var read = text("$.warnings.read", admin.get(agenda));
        var wish = "{\"base\":%d,\"tentative\":%b,\"read\":\"%s\"}".formatted(base, tentative, read);
        return admin.post(agenda + "/releases", wish, "If-Match", seen);
    }

    private static void refused(MvcTestResult result, String... fields) {
        assertThat(result).hasStatus(422);
        for (var field : fields) {
            assertThat(body(result)).contains("\"field\":\"" + field + "\"");
        }
    }
}
