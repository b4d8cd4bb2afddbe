package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ModuleTest
class WebhookPagesTest extends WebhookPages {

    private static final UUID STRANGER = UUID.randomUUID();

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
    void whatSomebodyElseChangedIsNotWrittenOver() {
        save("Website", receiver.url(), "cohort.opened", "0");
        save("The website", receiver.url(), "cohort.opened", "1");
        assertThat(save("My website", receiver.url(), "cohort.opened", "1"))
                .hasStatus(409)
                .bodyText()
                .contains("somebody else changed this webhook", "value=\"My website\"", "value=\"2\"");
        assertThat(db.fetchValue("select name from event.webhook")).isEqualTo("The website");
        // Pressed twice, and nobody else was there.
        assertThat(save("The website", receiver.url(), "cohort.opened", "1")).hasRedirectedUrl(address());
        assertThat(save("My website", receiver.url(), "cohort.opened", "2")).hasRedirectedUrl(address());
        post(address() + "/removal");
        assertThat(save("Our website", receiver.url(), "cohort.opened", "3")).hasStatus(404);
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
    void switchedOffItIsToldNothing() {
        save("Website", receiver.url(), "cohort.opened");
        assertThat(web.get().uri(address())).bodyText().contains("name=\"on\" value=\"false\"");
        web.post().uri(address() + "/switch").param("on", "false").with(csrf()).exchange();
        post(address() + "/trials");
        assertThat(db.fetchCount(db.selectFrom("event.webhook_delivery"))).isZero();
        assertThat(web.get().uri(address()))
                .bodyText()
                .contains("Switch it on", "name=\"on\" value=\"true\"")
                .doesNotContain("Send a trial");
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
}
