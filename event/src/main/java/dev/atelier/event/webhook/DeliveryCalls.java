package dev.atelier.event.webhook;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.event.answer.DeliveryAnswer;
import dev.atelier.event.answer.DeliveryAnswer.DeliveryRow;
import dev.atelier.event.webhook.Deliveries.Delivery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What webhooks and chats were told, for programs of admins. */
@Api("/api/v1/admin/webhooks/{webhook}")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Webhooks")
class DeliveryCalls {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Sending sending;

    DeliveryCalls(Webhooks webhooks, Deliveries deliveries, Sending sending) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sending = sending;
    }

    @GetMapping("/deliveries")
    @Operation(operationId = "listDeliveries", summary = "What it was told, the newest first; on request in one state")
    Page<DeliveryRow> list(@PathVariable UUID webhook, @RequestParam Optional<State> state, Paging paging) {
        var known = webhooks.webhook(webhook).id();
        var before = Optional.ofNullable(paging.after()).map(DeliveryCalls::number);
        return Page.of(deliveries.list(known, state, before, paging.most()), paging, DeliveryCalls::place)
                .map(WebhookAnswers::row);
    }

    @GetMapping("/deliveries/{number}")
    @Operation(
            operationId = "readDelivery",
            summary = "A delivery with what is sent and each attempt; they are kept for some weeks")
    DeliveryAnswer show(@PathVariable UUID webhook, @PathVariable long number) {
        return WebhookAnswers.of(deliveries.delivery(webhooks.webhook(webhook).id(), number));
    }

    @PostMapping("/deliveries/{number}/resending")
    @Operation(
            operationId = "resendDelivery",
            summary = "Send a delivery again, under the same id; nothing if it waits for its turn already")
    DeliveryAnswer resend(@PathVariable UUID webhook, @PathVariable long number, CommandId command) {
        var known = show(webhook, number);
        return switch (sending.again(webhook, number)) {
            case OFF -> throw WebhookAnswers.off();
            case WAITS_ALREADY -> known;
            case ON_ITS_WAY -> show(webhook, number);
        };
    }

    @PostMapping("/trials")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "tryWebhook", summary = "Send a trial, once; read the delivery to see what became of it")
    ResponseEntity<DeliveryAnswer> attempt(@PathVariable UUID webhook, CommandId command) {
        return switch (sending.attempt(webhook, command.value())) {
            case OFF -> throw WebhookAnswers.off();
            case ON_ITS_WAY, WAITS_ALREADY -> {
                var trial = deliveries.delivery(webhook, command.value());
                yield ResponseEntity.created(
                                URI.create("/api/v1/admin/webhooks/" + webhook + "/deliveries/" + trial.number()))
                        .body(WebhookAnswers.of(trial));
            }
        };
    }

    /** Numbers are the order, so a cursor is one in the place of an id. */
    private static Cursor place(Delivery delivery) {
        return new Cursor(delivery.times().written(), new UUID(0, delivery.number()));
    }

    private static long number(Cursor cursor) {
        return cursor.id().getLeastSignificantBits();
    }
}
