package dev.atelier.event.webhook;

import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.event.answer.DeliveryAnswer;
import dev.atelier.event.answer.DeliveryAnswer.AttemptAnswer;
import dev.atelier.event.answer.DeliveryAnswer.DeliveryRow;
import dev.atelier.event.answer.WebhookAnswer;
import dev.atelier.event.webhook.Deliveries.Delivery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Tells admins' programs of webhooks what their pages tell admins. */
final class WebhookAnswers {

    private WebhookAnswers() {}

    static ResponseEntity<WebhookAnswer> told(
            Webhook webhook, @Nullable Secret secret, ResponseEntity.BodyBuilder answer) {
        return answer.eTag(Seen.tag(webhook.revision())).body(of(webhook, secret));
    }

    static WebhookAnswer of(Webhook webhook, @Nullable Secret secret) {
        var standing = webhook.standing();
        return new WebhookAnswer(
                webhook.id(),
                webhook.revision(),
                webhook.workshop().orElse(null),
                webhook.form().name(),
                webhook.name(),
                webhook.shownUrl(),
                webhook.facts(),
                standing.on(),
                standing.offBecause(),
                standing.failingSince().orElse(null),
                secret == null ? null : secret.written());
    }

    static DeliveryRow row(Delivery delivery) {
        var attempts = delivery.attempts();
        return new DeliveryRow(
                delivery.number(),
                delivery.message(),
                delivery.type(),
                delivery.times().written(),
                delivery.state().name(),
                delivery.state() == State.WAITING ? delivery.times().next() : null,
                attempts.size(),
                attempts.isEmpty() ? null : attempts.getFirst().status());
    }

    static DeliveryAnswer of(Delivery delivery) {
        return new DeliveryAnswer(
                row(delivery),
                delivery.payload(),
                delivery.attempts().stream()
                        .map(attempt -> new AttemptAnswer(
                                attempt.number(), attempt.at(), attempt.took(), attempt.status(), attempt.words()))
                        .toList());
    }

    /** What is written in place of: 0 where the call has read nothing, as for what is new. */
    static long revision(Seen seen) {
        return seen.tag() == null ? 0 : seen.revision();
    }

    /** Whoever has not said what they have read is asked to. */
    static Refused stale(Seen seen) {
        seen.revision();
        return Refused.stale(
                "It was changed since you read it. Read it, and write again. Nothing was done.", List.of());
    }

    static Refused gone() {
        return new Refused(HttpStatus.NOT_FOUND, "This webhook is no longer there. Nothing was done.");
    }

    static Refused off() {
        return Refused.because("webhook-off", HttpStatus.CONFLICT, "It is off: switch it on first.");
    }
}
