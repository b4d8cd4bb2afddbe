package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class ChatPageTest extends WebhookPages {

    @Test
    void theAddressOfAChatIsNeverShownAgain() throws Exception {
        var workshop = new World(db).workshop("Mastering Stable Diffusion");
        assertThat(web.get().uri(chat(workshop))).hasStatusOk().bodyText().contains("Discord", "checked");
        assertThat(saveChat(workshop, "")).hasStatus(422).bodyText().contains("Paste the address");
        var secretly = receiver.url() + "/T0/B0/very-secret";
        assertThat(saveChat(workshop, secretly)).hasStatus(302);
        assertThat(saveChat(workshop, "")).hasStatus(302);
        assertThat(db.fetchValue("select url from event.webhook")).isEqualTo(secretly);
        var id = db.fetchValue("select id from event.webhook");
        post("/admin/webhooks/" + id + "/trials");
        courier.turn();
        assertThat(receiver.only().body()).startsWith("{\"content\":\"A trial");
        var number = db.fetchValue("select number from event.webhook_delivery");
        for (var page : Stream.of(
                        chat(workshop),
                        "/admin/webhooks",
                        "/admin/webhooks/" + id,
                        "/admin/webhooks/" + id + "/deliveries/" + number)
                .toList()) {
            assertThat(web.get().uri(page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("127.0.0.1", "/…")
                    .doesNotContain("very-secret");
        }
    }

    @Test
    void ofTwoWhoSetTheChatAtOnceOneIsTold() {
        var workshop = new World(db).workshop("Mastering Stable Diffusion");
        var other = receiver.url() + "/other";
        assertThat(saveChat(workshop, receiver.url(), "0")).hasStatus(302);
        assertThat(saveChat(workshop, other, "0"))
                .hasStatus(409)
                .bodyText()
                .contains("somebody else changed this chat", "value=\"" + other + "\"", "value=\"1\"");
        assertThat(saveChat(workshop, other, "1")).hasStatus(302);
        assertThat(db.fetchValue("select url from event.webhook")).isEqualTo(other);
    }

    MvcTestResult saveChat(WorkshopId workshop, String url) {
        return saveChat(workshop, url, revision("workshop_id = '" + workshop + "'"));
    }

    MvcTestResult saveChat(WorkshopId workshop, String url, String revision) {
        return web.post()
                .uri(chat(workshop))
                .with(csrf())
                .param("revision", revision)
                .param("url", url)
                .param("form", "CONTENT")
                .param("facts", "cohort.opened")
                .exchange();
    }
}
