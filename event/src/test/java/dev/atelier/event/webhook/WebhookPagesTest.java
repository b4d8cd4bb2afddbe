package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.OutwardFact;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class WebhookPagesTest {

    private static final UUID STRANGER = UUID.randomUUID();

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

    private Receiver receiver = new Receiver();
    private UUID webhook = UUID.randomUUID();

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

    @Test
    void aNewWebhookShowsItsSecretOnce() throws Exception {
        assertThat(web.get().uri("/admin/webhooks")).bodyText().contains("Nobody is told anything yet");
        var made = save("Website", receiver.url(), "cohort.opened");
        assertThat(made).hasRedirectedUrl(address());
        var secret = String.valueOf(made.getMvcResult().getFlashMap().get("webhookSecret"));
        assertThat(secret).startsWith("whsec_");
        assertThat(web.get().uri(address()).flashAttr("webhookSecret", secret))
                .bodyText()
                .contains("shown this once", secret);
        assertThat(web.get().uri(address()))
                .bodyText()
                .contains("Website", receiver.url(), "Seats are given out", "Nothing here")
                .doesNotContain("whsec_");
        assertThat(web.get().uri("/admin/webhooks"))
                .bodyText()
                .contains("Website", "Seats are given out", "nothing yet");
        assertThat(web.get().uri(address() + "/change")).bodyText().doesNotContain("whsec_");
    }

    @Test
    void theSameFormTwiceIsOneAndItsSecretStays() {
        save("Website", receiver.url(), "cohort.opened");
        var secret = db.fetchValue("select secret from event.webhook");
        var again = save("The website", receiver.url(), "agenda.released");
        assertThat(again.getMvcResult().getFlashMap().containsKey("webhookSecret"))
                .isFalse();
        assertThat(db.fetchValue("select secret from event.webhook")).isEqualTo(secret);
        assertThat(web.get().uri(address())).bodyText().contains("The website", "An agenda is released");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        assertThat(save("", "ftp://example.org", "no.such"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "3 things need a look",
                        "Write what it is for",
                        "begins with https://",
                        "Choose at least one thing",
                        "value=\"ftp://example.org\"");
        assertThat(db.fetchCount(db.selectFrom("event.webhook"))).isZero();
    }

    @Test
    void aTrialArrivesAndStandsThereWithItsAnswer() throws Exception {
        save("Website", receiver.url(), "cohort.opened");
        post(address() + "/trials");
        courier.turn();
        assertThat(receiver.only().body()).contains("\"type\":\"webhook.tried\"", webhook.toString());
        assertThat(web.get().uri(address())).bodyText().contains("webhook.tried", "Delivered", "answered 200");
        assertThat(web.get().uri(delivery()))
                .bodyText()
                .contains(
                        "What is sent",
                        "webhook-id: " + receiver.only().id(),
                        "answered 200",
                        "Said 200",
                        "Send again");
    }

    @Test
    void aTrialIsTriedOnce() throws Exception {
        save("Website", receiver.answering(Receiver.status(500)).url(), "cohort.opened");
        post(address() + "/trials");
        courier.turn();
        clock.move(Duration.ofDays(1));
        assertThat(courier.turn()).isFalse();
        assertThat(web.get().uri(address())).bodyText().contains("Given up", "answered 500", "failing");
    }

    @Test
    void whatWasGivenUpIsSentAgainUnderItsId() throws Exception {
        save("Website", receiver.answering(Receiver.status(500)).url(), "cohort.opened");
        post(address() + "/trials");
        courier.turn();
        receiver.answering(Receiver.status(200));
        post(delivery() + "/resending");
        courier.turn();
        assertThat(receiver.heard())
                .extracting(Receiver.Heard::id)
                .hasSize(2)
                .containsOnly(receiver.heard().getFirst().id());
        assertThat(web.get().uri(delivery())).bodyText().contains("attempt 2", "attempt 1", "Delivered");
        assertThat(web.get().uri(address() + "?state=failed")).bodyText().contains("Nothing here");
        assertThat(web.get().uri(address() + "?state=done")).bodyText().contains("after 2 attempts");
    }

    @Test
    void switchedOffItIsToldNothing() {
        save("Website", receiver.url(), "cohort.opened");
        web.post().uri(address() + "/switch").param("on", "false").with(csrf()).exchange();
        post(address() + "/trials");
        assertThat(db.fetchCount(db.selectFrom("event.webhook_delivery"))).isZero();
        assertThat(web.get().uri(address())).bodyText().contains("Switch it on").doesNotContain("Send a trial");
    }

    @Test
    void aLongListGoesOn() {
        save("Website", receiver.url(), "cohort.opened");
        for (var fact = 0; fact < 51; fact++) {
            events.publishEvent(new OutwardFact("cohort.opened", Map.of("number", fact)));
        }
        var oldest = db.fetchValue("select min(number) from event.webhook_delivery");
        assertThat(web.get().uri(address()))
                .bodyText()
                .contains("Older")
                .doesNotContain("/deliveries/" + oldest + "\"");
        assertThat(web.get()
                        .uri(address() + "?before="
                                + db.fetchValue("select min(number) + 1 from event.webhook_delivery")))
                .bodyText()
                .contains("/deliveries/" + oldest + "\"")
                .doesNotContain("Older");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        save("Website", receiver.url(), "cohort.opened");
        post(address() + "/trials");
        assertThat(web.get().uri("/admin/webhooks/" + UUID.randomUUID())).hasStatus(404);
        assertThat(web.get()
                        .uri(delivery()
                                .replace(webhook.toString(), UUID.randomUUID().toString())))
                .hasStatus(404);
        post(address() + "/removal");
        assertThat(web.get().uri(address())).hasStatus(404);
        assertThat(db.fetchCount(db.selectFrom("event.webhook_delivery"))).isZero();
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"INSTRUCTOR", "LEARNER"})
    void aStrangerIsRefused(String role) {
        save("Website", receiver.url(), "cohort.opened");
        post(address() + "/trials");
        var workshop = new World(db).workshop("Printing with type");
        var reading = Stream.of(
                "/admin/webhooks", "/admin/webhooks/new", address(), address() + "/change", delivery(), chat(workshop));
        reading.forEach(page -> assertThat(
                        web.get().uri(page).with(user(STRANGER.toString()).roles(role)))
                .as(page)
                .hasStatus(403));
        var doing = Stream.of(
                "/admin/webhooks",
                address() + "/switch?on=false",
                address() + "/secrets",
                address() + "/trials",
                address() + "/removal",
                delivery() + "/resending",
                chat(workshop));
        doing.forEach(verb -> assertThat(web.post()
                        .uri(verb)
                        .with(user(STRANGER.toString()).roles(role))
                        .with(csrf()))
                .as(verb)
                .hasStatus(403));
        assertThat(db.fetchCount(db.selectFrom("event.webhook"))).isEqualTo(1);
    }

    private MvcTestResult save(String name, String url, String fact) {
        return web.post()
                .uri("/admin/webhooks")
                .with(csrf())
                .param("id", webhook.toString())
                .param("name", name)
                .param("url", url)
                .param("facts", fact)
                .exchange();
    }

    private MvcTestResult saveChat(WorkshopId workshop, String url) {
        return web.post()
                .uri(chat(workshop))
                .with(csrf())
                .param("url", url)
                .param("form", "CONTENT")
                .param("facts", "cohort.opened")
                .exchange();
    }

    private MvcTestResult post(String path) {
        return web.post().uri(path).with(csrf()).exchange();
    }

    private String address() {
        return "/admin/webhooks/" + webhook;
    }

    private String delivery() {
        return address() + "/deliveries/" + db.fetchValue("select max(number) from event.webhook_delivery");
    }

    private static String chat(WorkshopId workshop) {
        return "/admin/workshops/" + workshop + "/chat";
    }
}
