package dev.atelier.event.workshop;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.world.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
@AutoConfigureMockMvc
class WorkshopCallsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    Calls admin;
    Calls anybody;

    @BeforeEach
    void people() {
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
        anybody = new Calls(web, UUID.randomUUID(), "LEARNER");
    }

    @Test
    void aTextBecomesADraftThatTellsWhatWasGuessedAndLeftOver() {
        var made = bring(AdminDesk.AGENDA, "Idempotency-Key", "noise");
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"1\"");
        var workshop = text("$.workshop", made);
        assertThat(made).hasHeader("Location", "/api/v1/admin/workshops/" + workshop);
        assertThat(text("$.workshop", bring(AdminDesk.AGENDA, "Idempotency-Key", "noise")))
                .isEqualTo(workshop);
        assertThat(text("$.title", made)).isEqualTo("Painting with noise");
        assertThat(texts("$.modules[*].key", made)).containsExactly("0", "1");
        assertThat(texts("$.modules[1].items[0].items[*].title", made))
                .containsExactly("Little by little", "All at once");
        assertThat(texts("$.modules[0].items[*].kind", made)).contains("DEMO");
        assertThat(at("$.modules[0].source.firstLine", made)).isEqualTo(8);
        assertThat(texts("$.leftOver[*].text", made)).isEmpty();
        assertThat(texts("$.obstacles[*]", made)).isEmpty();
        assertThat(Calls.answer(admin.get("/admin/workshops/" + workshop + "/draft")))
                .isEqualTo(Calls.answer(made));
    }

    @Test
    void whatIsNoAgendaIsRefused() {
        for (var text : new String[] {"", "x".repeat(300_000)}) {
            assertThat(bring(text)).hasStatus(422).bodyText().contains("\"field\":\"text\"");
        }
        assertThat(admin.post("/admin/workshops", "{\"words\":\"x\"}")).hasStatus(422);
        assertThat(admin.post("/admin/workshops", "[]")).hasStatus(400);
    }

    @Test
    void aDraftIsPublishedByWhoeverHasReadIt() {
        var workshop = text("$.workshop", bring(AdminDesk.AGENDA));
        var draft = "/admin/workshops/" + workshop + "/draft";
        assertThat(anybody.get("/workshops/" + workshop)).hasStatus(404);
        assertThat(admin.post(draft + "/publication", "{\"version\":1}")).hasStatus(428);
        assertThat(publish(draft, 1, 7)).hasStatus(412);
        assertThat(admin.post(draft + "/publication", "{}", "If-Match", "\"1\""))
                .hasStatus(422);
        for (var sent = 0; sent < 2; sent++) {
            assertThat(publish(draft, 1, 1))
                    .hasStatus(201)
                    .hasHeader("Location", "/api/v1/workshops/" + workshop + "/curricula/1");
        }
        var shown = anybody.get("/workshops/" + workshop);
        assertThat(texts("$.modules[*].title", shown)).containsExactly("Before", "Noise");
        assertThat(body(shown)).doesNotContain("\"source\"");
        assertThat(text("$.markdown", shown)).endsWith("/curriculum.md");
        var curricula = "/workshops/" + workshop + "/curricula";
        assertThat(texts("$.items[*].items", anybody.get(curricula))).containsExactly("6");
        assertThat(texts("$.modules[*].key", anybody.get(curricula + "/1"))).containsExactly("0", "1");
        assertThat(body(anybody.get(curricula + "/1/text"))).contains("## Module 1: Noise", "  - Little by little");
        assertThat(anybody.get(curricula + "/2")).hasStatus(404);
        assertThat(anybody.get(curricula + "/2/text")).hasStatus(404);
        assertThat(admin.get(draft)).hasStatus(404);
    }

    @Test
    void theNextVersionBeginsAsADraftAndCanBeDiscarded() {
        var workshop = text("$.workshop", bring(AdminDesk.AGENDA));
        var draft = "/admin/workshops/" + workshop + "/draft";
        publish(draft, 1, 1);
        assertThat(at("$.version", admin.post(draft, ""))).isEqualTo(2);
        assertThat(at("$.version", admin.post(draft, ""))).isEqualTo(2);
        assertThat(body(admin.get(draft + "/text"))).contains("## Module 0: Before");
        assertThat(admin.send(DELETE, draft, "")).hasStatus(428);
        assertThat(admin.send(DELETE, draft, "", "If-Match", "\"8\"")).hasStatus(412);
        assertThat(admin.send(DELETE, draft, "", "If-Match", "\"1\"")).hasStatus(204);
        assertThat(admin.send(DELETE, draft, "", "If-Match", "\"1\"")).hasStatus(404);
        assertThat(anybody.get("/workshops/" + workshop)).hasStatusOk();
    }

    @Test
    void whatATextCalledTwiceTheSameMustBeSettledFirst() {
        var workshop = text("$.workshop", bring(AdminDesk.AGENDA.replace("Module 1: Noise", "Module 0: Noise")));
        assertThat(publish("/admin/workshops/" + workshop + "/draft", 1, 1))
                .hasStatus(409)
                .bodyText()
                .contains("draft-not-ready", "Two modules are called 0");
    }

    @Test
    void aWorkshopIsDescribedInPlaceOfWhatWasRead() {
        var workshop = "/admin/workshops/" + text("$.workshop", bring(AdminDesk.AGENDA));
        var revision = Calls.header("ETag", admin.get(workshop));
        var told = describe(workshop, "{\"title\":\"Noise\",\"summary\":\"Out\\u0000of *noise*.\"}", revision);
        assertThat(at("$.title", told)).isEqualTo("Noise");
        assertThat(at("$.isPublic", told)).isEqualTo(false);
        assertThat(at("$.summary", told)).isEqualTo("Out of *noise*.");
        var stale = describe(workshop, "{\"title\":\"Other noise\"}", revision);
        assertThat(stale).hasStatus(412).bodyText().contains("Title: Noise");
        assertThat(describe(workshop, "{\"title\":\"\",\"slug\":\"No Slug\"}", Calls.header("ETag", told)))
                .hasStatus(422)
                .bodyText()
                .contains("\"title\"", "\"slug\"");
        assertThat(admin.send(PUT, workshop, "{\"title\":\"Noise\"}")).hasStatus(428);
    }

    @Test
    void listsComeInPagesAndVisitorsSeeWhatIsPublished() {
        var hidden = text("$.workshop", bring(AdminDesk.AGENDA));
        var shown = new World(db).workshop("In public").toString();
        assertThat(all(anybody, "/workshops?limit=2"))
                .contains(shown)
                .doesNotContain(hidden)
                .doesNotHaveDuplicates();
        assertThat(all(admin, "/admin/workshops?limit=2"))
                .contains(shown, hidden)
                .doesNotHaveDuplicates();
    }

    @Test
    void strangersAreRefused() {
        var workshop = "/admin/workshops/" + text("$.workshop", bring(AdminDesk.AGENDA));
        for (var role : new String[] {"LEARNER", "INSTRUCTOR"}) {
            var stranger = new Calls(web, UUID.randomUUID(), role);
            assertThat(stranger.get("/admin/workshops")).hasStatus(403);
            assertThat(stranger.post("/admin/workshops", "{\"text\":\"x\"}")).hasStatus(403);
            assertThat(stranger.get(workshop)).hasStatus(403);
            assertThat(stranger.get(workshop + "/draft")).hasStatus(403);
            assertThat(stranger.send(DELETE, workshop + "/draft", "", "If-Match", "\"1\""))
                    .hasStatus(403);
            assertThat(stranger.post(workshop + "/draft/publication", "{\"version\":1}", "If-Match", "\"1\""))
                    .hasStatus(403);
        }
        var nowhere = "/admin/workshops/" + UUID.randomUUID();
        assertThat(admin.get(nowhere)).hasStatus(404);
        assertThat(admin.get(nowhere + "/draft")).hasStatus(404);
        assertThat(admin.post(nowhere + "/draft", "")).hasStatus(404);
        assertThat(publish(nowhere + "/draft", 1, 1)).hasStatus(404);
        assertThat(anybody.get("/workshops/" + UUID.randomUUID() + "/curricula"))
                .hasStatus(404);
    }

    private MvcTestResult bring(String text, String... headers) {
        var json = JSON.writeValueAsString(Map.of("text", text));
        return admin.post("/admin/workshops", json, headers);
    }

    private MvcTestResult publish(String draft, int version, int seen) {
        return admin.post(draft + "/publication", "{\"version\":" + version + "}", "If-Match", "\"" + seen + "\"");
    }

    private MvcTestResult describe(String workshop, String json, String seen) {
        return admin.send(PUT, workshop, json, "If-Match", seen);
    }

    private static List<String> all(Calls calls, String first) {
        var seen = new ArrayList<String>();
        for (var page = first; !page.isEmpty(); ) {
            var found = calls.get(page);
            seen.addAll(texts("$.items[*].id", found));
            page = Calls.next(first, found).orElse("");
        }
        return seen;
    }
}
