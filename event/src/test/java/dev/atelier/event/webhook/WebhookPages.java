package dev.atelier.event.webhook;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.WorkshopId;
import dev.atelier.testing.MovableClock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an admin presses on the pages of webhooks. */
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
abstract class WebhookPages {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Courier courier;

    Receiver receiver = new Receiver();
    UUID webhook = UUID.randomUUID();

    @BeforeEach
    void nothingYet() {
        db.execute("delete from event.webhook");
        receiver.close();
        receiver = new Receiver();
        webhook = UUID.randomUUID();
    }

    @AfterEach
    void goHome() {
        receiver.close();
    }

    MvcTestResult save(String name, String url, String fact) {
        return save(name, url, fact, revision("id = '" + webhook + "'"));
    }

    /** As the form has read it. */
    String revision(String which) {
        return String.valueOf(db.fetchValue("select coalesce(max(revision), 0) from event.webhook where " + which));
    }

    MvcTestResult save(String name, String url, String fact, String revision) {
        return web.post()
                .uri("/admin/webhooks")
                .with(csrf())
                .param("id", webhook.toString())
                .param("revision", revision)
                .param("name", name)
                .param("url", url)
                .param("facts", fact)
                .exchange();
    }

    MvcTestResult post(String path) {
        return web.post().uri(path).with(csrf()).exchange();
    }

    String address() {
        return "/admin/webhooks/" + webhook;
    }

    String delivery() {
        return address() + "/deliveries/" + db.fetchValue("select max(number) from event.webhook_delivery");
    }

    static String chat(WorkshopId workshop) {
        return "/admin/workshops/" + workshop + "/chat";
    }
}
