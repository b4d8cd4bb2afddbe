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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ModuleTest
class ChatCallsTest extends WebhookWorld {

    private static final String SECRETLY = "http://127.0.0.1:9/T0/B0/very-secret";
    private static final String SLACK =
            "{\"url\": \"" + SECRETLY + "\", \"form\": \"TEXT\", \"facts\": [\"cohort.opened\"]}";

    Calls admin;
    private String chat = "";

    @BeforeEach
    void anAdmin() {
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
        chat = "/admin/workshops/" + workshop + "/chat";
    }

    @Test
    void itIsSetChangedAndRemovedAndItsAddressNeverTold() {
        assertThat(admin.get(chat)).hasStatus(404);
        var set = admin.send(PUT, chat, SLACK);
        assertThat(set).hasStatus(201).hasHeader("Location", "/api/v1" + chat);
        assertThat(at("$.name", set)).isEqualTo("Chat of Mastering Stable Diffusion");
        assertThat(at("$.workshop", set)).isEqualTo(workshop.toString());
        assertThat(admin.send(PUT, chat, SLACK)).hasStatus(200);
        var elsewhere = "{\"form\": \"CONTENT\", \"facts\": [\"agenda.released\"]}";
        assertThat(admin.send(PUT, chat, elsewhere)).hasStatus(428);
        var changed = admin.send(PUT, chat, elsewhere, "If-Match", header("ETag", set));
        assertThat(at("$.form", changed)).isEqualTo("CONTENT");
        assertThat(admin.send(PUT, chat, SLACK, "If-Match", header("ETag", set)))
                .hasStatus(412);
        assertThat(db.fetchValue("select url from event.webhook")).isEqualTo(SECRETLY);
        var webhook = "/admin/webhooks/" + text("$.id", set);
        for (var told : new String[] {chat, webhook, "/admin/webhooks"}) {
            assertThat(body(admin.get(told)))
                    .as(told)
                    .contains("http://127.0.0.1:9/…")
                    .doesNotContain("very-secret");
        }
        assertThat(body(set) + body(changed)).doesNotContain("very-secret", "whsec_");
        assertThat(admin.send(PUT, webhook + "/secret", "")).hasStatus(409);
        assertThat(admin.send(DELETE, chat, "")).hasStatus(204);
        assertThat(admin.send(DELETE, chat, "")).hasStatus(404);
        assertThat(texts("$.items", admin.get("/admin/webhooks"))).isEmpty();
    }

    @Test
    void underItsIdThereIsNoWebhookOfAProgram() {
        var id = text("$.id", admin.send(PUT, chat, SLACK));
        var program = SLACK.replace("\"form\": \"TEXT\"", "\"name\": \"Website\"");
        assertThat(admin.send(PUT, "/admin/webhooks/" + id, program, "If-Match", "\"1\""))
                .hasStatus(409);
        assertThat(at("$.form", admin.get(chat))).isEqualTo("TEXT");
    }

    @Test
    void whatCannotBeAChatIsRefusedByItsFields() {
        assertThat(admin.send(PUT, chat, "{}")).hasStatus(422).bodyText().contains("\"form\"");
        assertThat(admin.send(PUT, chat, SLACK.replace("TEXT", "SIGNED")))
                .hasStatus(422)
                .bodyText()
                .contains("\"form\"");
        assertThat(admin.send(PUT, chat, "{\"form\": \"TEXT\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"url\"", "\"facts\"");
        assertThat(admin.send(PUT, chat, SLACK.replace("cohort.opened", "round.submitted")))
                .hasStatus(422)
                .bodyText()
                .contains("\"facts\"");
    }

    @Test
    void strangersAreRefused() {
        admin.send(PUT, chat, SLACK);
        for (var role : new String[] {"LEARNER", "INSTRUCTOR"}) {
            var stranger = new Calls(web, UUID.randomUUID(), role);
            assertThat(stranger.get(chat)).hasStatus(403);
            assertThat(stranger.send(PUT, chat, SLACK)).hasStatus(403);
            assertThat(stranger.send(DELETE, chat, "")).hasStatus(403);
        }
        var nowhere = "/admin/workshops/" + UUID.randomUUID() + "/chat";
        assertThat(admin.get(nowhere)).hasStatus(404);
        assertThat(admin.send(PUT, nowhere, SLACK)).hasStatus(404);
        assertThat(admin.send(DELETE, nowhere, "")).hasStatus(404);
    }
}
