package dev.atelier.event.webhook;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.header;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

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
class WebhookCallsTest {

    private static final String WEBSITE = """
        {"name": "Website", "url": "http://127.0.0.1:9/hook", "facts": ["agenda.released", "cohort.opened"]}\
        """;

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    Calls admin;
    String webhook = "";

    @BeforeEach
    void nothingYet() {
        db.execute("delete from event.webhook");
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
        webhook = "/admin/webhooks/" + UUID.randomUUID();
    }

    @Test
    void aWebhookIsAddedOnceAndItsSecretToldOnce() {
        var added = admin.send(PUT, webhook, WEBSITE);
        assertThat(added).hasStatus(201).hasHeader("Location", "/api/v1" + webhook);
        assertThat(text("$.secret", added)).startsWith("whsec_").isEqualTo(secret());
        var again = admin.send(PUT, webhook, WEBSITE);
        assertThat(again).hasStatus(200);
        assertThat(header("ETag", again)).isEqualTo(header("ETag", added));
        assertThat(body(again)).doesNotContain("whsec_");
        assertThat(body(admin.get(webhook))).doesNotContain("whsec_").contains("\"form\":\"SIGNED\"");
        assertThat(texts("$.items[*].about.name", admin.get("/admin/webhooks"))).containsExactly("Website");
        assertThat(body(admin.get("/admin/webhooks"))).doesNotContain("whsec_", "\"last\"");
    }

    @Test
    void itIsChangedInPlaceOfWhatWasRead() {
        var tag = header("ETag", admin.send(PUT, webhook, WEBSITE));
        var renamed = WEBSITE.replace("Website", "The website");
        assertThat(admin.send(PUT, webhook, renamed)).hasStatus(428);
        var changed = admin.send(PUT, webhook, renamed, "If-Match", tag);
        assertThat(at("$.name", changed)).isEqualTo("The website");
        assertThat(at("$.revision", changed)).isEqualTo(2);
        // Sent again because no answer came.
        assertThat(admin.send(PUT, webhook, renamed, "If-Match", tag)).hasStatus(200);
        assertThat(admin.send(PUT, webhook, WEBSITE, "If-Match", tag)).hasStatus(412);
        assertThat(admin.send(PUT, webhook, WEBSITE, "If-Match", "W/\"else\"")).hasStatus(412);
        assertThat(admin.send(DELETE, webhook, "")).hasStatus(204);
        assertThat(admin.send(DELETE, webhook, "")).hasStatus(404);
        assertThat(admin.send(PUT, webhook, WEBSITE, "If-Match", "\"2\"")).hasStatus(404);
        assertThat(admin.get(webhook)).hasStatus(404);
    }

    @Test
    void whatCannotBeAWebhookIsRefusedByItsFields() {
        var empty = admin.send(PUT, webhook, "{}");
        assertThat(empty).hasStatus(422);
        assertThat(body(empty)).contains("\"name\"", "\"url\"", "\"facts\"");
        assertThat(admin.send(PUT, webhook, WEBSITE.replace("http:", "ftp:")))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"url\"");
        assertThat(admin.send(PUT, webhook, WEBSITE.replace("cohort.opened", "cohort.eaten")))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"facts\"", "cohort.opened");
        assertThat(admin.get(webhook)).hasStatus(404);
    }

    @Test
    void thereAreFiftyAtMost() {
        for (var number = 1; number <= 50; number++) {
            assertThat(admin.send(PUT, "/admin/webhooks/" + UUID.randomUUID(), WEBSITE))
                    .hasStatus(201);
        }
        assertThat(admin.send(PUT, webhook, WEBSITE)).hasStatus(409);
    }

    @Test
    void whatCanBeToldIsListed() {
        var facts = admin.get("/admin/webhooks/facts");
        assertThat(texts("$.items[?(@.type=='cohort.opened')].words", facts)).containsExactly("Seats are given out");
        assertThat(texts("$.items[?(@.forChats)].type", facts)).contains("agenda.released");
    }

    @Test
    void itIsSwitchedOffAndOnAgain() {
        admin.send(PUT, webhook, WEBSITE);
        for (var on : new boolean[] {false, false, true}) {
            assertThat(at("$.on", turn("{\"on\": " + on + "}"))).isEqualTo(on);
        }
        assertThat(turn("{}")).hasStatus(422).bodyText().contains("\"on\"");
        assertThat(turn("{\"on\": \"yes\"}")).hasStatus(422);
    }

    @Test
    void aNewSecretIsToldOnceAndTheFormerSignsForADay() {
        var former = text("$.secret", admin.send(PUT, webhook, WEBSITE));
        var renewed = text("$.secret", admin.send(PUT, webhook + "/secret", ""));
        assertThat(renewed).isEqualTo(secret()).isNotEqualTo(former);
        assertThat(db.fetchValue("select former_secret from event.webhook")).isEqualTo(former);
        assertThat(body(admin.get(webhook))).doesNotContain("whsec_");
    }

    @Test
    void strangersAreRefused() {
        admin.send(PUT, webhook, WEBSITE);
        for (var role : new String[] {"LEARNER", "INSTRUCTOR"}) {
            var stranger = new Calls(web, UUID.randomUUID(), role);
            assertThat(stranger.get("/admin/webhooks")).hasStatus(403);
            assertThat(stranger.get("/admin/webhooks/facts")).hasStatus(403);
            assertThat(stranger.get(webhook)).hasStatus(403);
            assertThat(stranger.send(PUT, webhook, WEBSITE)).hasStatus(403);
            assertThat(stranger.send(PUT, webhook + "/switch", "{\"on\": false}"))
                    .hasStatus(403);
            assertThat(stranger.send(PUT, webhook + "/secret", "")).hasStatus(403);
            assertThat(stranger.send(DELETE, webhook, "")).hasStatus(403);
        }
        var nowhere = "/admin/webhooks/" + UUID.randomUUID();
        assertThat(admin.send(PUT, nowhere + "/switch", "{\"on\": false}")).hasStatus(404);
        assertThat(admin.send(PUT, nowhere + "/secret", "")).hasStatus(404);
    }

    private MvcTestResult turn(String json) {
        return admin.send(PUT, webhook + "/switch", json);
    }

    private String secret() {
        return String.valueOf(db.fetchValue("select secret from event.webhook"));
    }
}
