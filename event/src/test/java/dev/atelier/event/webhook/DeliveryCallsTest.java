package dev.atelier.event.webhook;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.header;
import static dev.atelier.testing.Calls.next;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ModuleTest
class DeliveryCallsTest extends WebhookWorld {

    Calls admin;

    @BeforeEach
    void anAdmin() {
        admin = new Calls(web, UUID.randomUUID(), "ADMIN");
    }

    @Test
    void aTrialIsSentOnceHoweverOftenItIsAskedFor() throws Exception {
        var receiver = receiver();
        var path = "/admin/webhooks/" + subscribe(receiver.url());
        var tried = admin.post(path + "/trials", "", "Idempotency-Key", "a-trial");
        assertThat(tried).hasStatus(201);
        assertThat(at("$.about.state", tried)).isEqualTo("WAITING");
        assertThat(text("$.about.nextAt", tried)).startsWith("2");
        turns();
        var again = admin.post(path + "/trials", "", "Idempotency-Key", "a-trial");
        turns();
        assertThat(receiver.only().id()).isEqualTo(text("$.about.message", tried));
        assertThat(header("Location", again)).isEqualTo(header("Location", tried));
        var delivery = admin.get(path + "/deliveries/" + text("$.about.number", tried));
        assertThat(text("$.body", delivery)).isEqualTo(receiver.only().body());
        assertThat(at("$.about.state", delivery)).isEqualTo("DONE");
        assertThat(at("$.about.status", delivery)).isEqualTo(200);
        assertThat(texts("$.attempts[*].words", delivery)).containsExactly("Said 200");
        assertThat(texts("$.items[*].last.type", admin.get("/admin/webhooks"))).containsExactly("webhook.tried");
    }

    @Test
    void whatWasGivenUpIsSentAgain() throws Exception {
        var receiver = receiver().answering(Receiver.status(410));
        var webhook = subscribe(receiver.url());
        var path = "/admin/webhooks/" + webhook;
        opened();
        turns();
        var delivery = path + "/deliveries/" + text("$.items[0].number", admin.get(path + "/deliveries?state=FAILED"));
        assertThat(text("$.offBecause", admin.get(path))).contains("410");
        for (var off : new String[] {delivery + "/resending", path + "/trials"}) {
            assertThat(admin.post(off, "")).hasStatus(409).bodyText().contains("urn:atelier:problem:webhook-off");
        }
        receiver.answering(Receiver.status(200));
        webhooks.turn(webhook, true);
        for (var sent = 0; sent < 2; sent++) {
            assertThat(at("$.about.state", admin.post(delivery + "/resending", "")))
                    .isEqualTo("WAITING");
        }
        turns();
        assertThat(receiver.heard()).hasSize(2);
        assertThat(texts("$.attempts[*].status", admin.get(delivery))).containsExactly("200", "410");
        assertThat(texts("$.items", admin.get(path + "/deliveries?state=FAILED")))
                .isEmpty();
    }

    @Test
    void aLongListComesInPages() {
        var webhook = subscribe(receiver().url());
        for (var fact = 0; fact < 5; fact++) {
            opened();
        }
        var list = "/admin/webhooks/" + webhook + "/deliveries?limit=2&state=WAITING";
        var numbers = new ArrayList<Long>();
        for (var page = Optional.of(list); page.isPresent(); ) {
            var part = admin.get(page.get());
            texts("$.items[*].number", part).stream().map(Long::valueOf).forEach(numbers::add);
            page = next(list, part);
        }
        assertThat(numbers).hasSize(5).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(admin.get(list.replace("WAITING", "EATEN"))).hasStatus(400);
    }

    @Test
    void strangersAreRefusedAndWhatIsNotThereIsNotFound() {
        var path = "/admin/webhooks/" + subscribe(receiver().url());
        opened();
        var delivery = path + "/deliveries/" + text("$.items[0].number", admin.get(path + "/deliveries"));
        for (var role : new String[] {"LEARNER", "INSTRUCTOR"}) {
            var stranger = new Calls(web, UUID.randomUUID(), role);
            assertThat(stranger.get(path + "/deliveries")).hasStatus(403);
            assertThat(stranger.get(delivery)).hasStatus(403);
            assertThat(stranger.post(delivery + "/resending", "")).hasStatus(403);
            assertThat(stranger.post(path + "/trials", "")).hasStatus(403);
        }
        var other = "/admin/webhooks/" + subscribe(receiver().url());
        for (var gone : new String[] {
            delivery.replace(path, other), path + "/deliveries/0", path + "/deliveries/x", "/admin/webhooks/" + cohort
        }) {
            assertThat(admin.get(gone)).as(gone).hasStatus(404);
        }
        assertThat(admin.get("/admin/webhooks/" + cohort + "/deliveries")).hasStatus(404);
        assertThat(admin.post("/admin/webhooks/" + cohort + "/trials", "")).hasStatus(404);
        assertThat(admin.post(delivery.replace(path, other) + "/resending", "")).hasStatus(404);
    }
}
