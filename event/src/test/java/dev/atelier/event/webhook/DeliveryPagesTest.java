package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.OutwardFact;
import dev.atelier.testing.ModuleTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ModuleTest
class DeliveryPagesTest extends WebhookPages {

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
}
