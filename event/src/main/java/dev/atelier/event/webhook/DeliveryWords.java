package dev.atelier.event.webhook;

import dev.atelier.event.page.DeliveryPage;
import dev.atelier.event.webhook.Deliveries.Attempt;
import dev.atelier.event.webhook.Deliveries.Delivery;
import java.util.List;

/** Says in words what was sent and answered. */
final class DeliveryWords {

    private DeliveryWords() {}

    static DeliveryPage page(Webhook webhook, Delivery delivery) {
        var back = "/admin/webhooks/" + webhook.id();
        return new DeliveryPage(
                webhook.name(),
                back,
                back + "/deliveries/" + delivery.number(),
                delivery.type(),
                WebhookWords.time(delivery.times().written()),
                delivery.state().word(),
                delivery.state().look(),
                delivery.state() == State.WAITING
                        ? WebhookWords.time(delivery.times().next())
                        : "",
                delivery.state() != State.WAITING,
                request(webhook, delivery),
                delivery.attempts().stream().map(DeliveryWords::attempt).toList());
    }

    private static DeliveryPage.Request request(Webhook webhook, Delivery delivery) {
        var headers = webhook.form().isChat()
                ? List.of("Content-Type: application/json", "")
                : List.of(
                        "Content-Type: application/json",
                        "webhook-id: " + delivery.message(),
                        "webhook-timestamp: the second of the attempt",
                        "webhook-signature: v1,… made anew for each attempt",
                        "");
        return new DeliveryPage.Request(webhook.shownUrl(), headers, delivery.payload());
    }

    private static DeliveryPage.Attempt attempt(Attempt attempt) {
        var status = attempt.status();
        var taken = status != null && status >= 200 && status < 300;
        return new DeliveryPage.Attempt(
                Integer.toString(attempt.number()),
                WebhookWords.time(attempt.at()),
                "%,d ms".formatted(attempt.took()),
                WebhookWords.said(attempt),
                taken ? "done" : "problem",
                attempt.words());
    }
}
