package dev.atelier.event.webhook;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.api.Typed;
import dev.atelier.event.answer.WebhookAnswer;
import dev.atelier.event.answer.WebhookAnswer.FactKind;
import dev.atelier.event.answer.WebhookAnswer.WebhookRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Webhooks, for programs of admins. What tells a secret is a PUT: an answer to a POST may be kept to be repeated. */
@Api("/api/v1/admin/webhooks")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Webhooks")
class WebhookCalls {

    private final Webhooks webhooks;
    private final WebhookEditing editing;
    private final Deliveries deliveries;
    private final Kinds kinds;
    private final Destinations destinations;

    WebhookCalls(
            Webhooks webhooks, WebhookEditing editing, Deliveries deliveries, Kinds kinds, Destinations destinations) {
        this.webhooks = webhooks;
        this.editing = editing;
        this.deliveries = deliveries;
        this.kinds = kinds;
        this.destinations = destinations;
    }

    /** Whether it is told anything, as it was sent. */
    record SwitchTyped(@Nullable Boolean on) implements Typed {}

    @GetMapping
    @Operation(
            operationId = "listWebhooks",
            summary = "All webhooks by name, chats of workshops last, with what each was told last")
    Page<WebhookRow> list() {
        var latest = deliveries.latest();
        return Page.whole(webhooks.all().stream()
                .map(webhook -> new WebhookRow(
                        WebhookAnswers.of(webhook, null),
                        Optional.ofNullable(latest.get(webhook.id()))
                                .map(WebhookAnswers::row)
                                .orElse(null)))
                .toList());
    }

    @GetMapping("/facts")
    @Operation(operationId = "listFacts", summary = "What a webhook can be told")
    Page<FactKind> facts() {
        var chats = kinds.ofChats();
        return Page.whole(kinds.all().stream()
                .map(kind -> new FactKind(kind.type(), kind.words(), chats.contains(kind)))
                .toList());
    }

    @GetMapping("/{webhook}")
    @Operation(operationId = "readWebhook", summary = "A webhook, with an ETag to write it by")
    ResponseEntity<WebhookAnswer> show(@PathVariable UUID webhook) {
        return WebhookAnswers.told(webhooks.webhook(webhook), null, ResponseEntity.ok());
    }

    @PutMapping("/{webhook}")
    @Operation(
            operationId = "writeWebhook",
            summary =
                    "Add a webhook under an id that you make, or change the one that has it, in place of what you read",
            description = "Its secret is told once, with 201, when it is added. There are at most 50.")
    ResponseEntity<WebhookAnswer> write(@PathVariable UUID webhook, Seen seen, @RequestBody WebhookTyped typed) {
        var secret = Secret.random();
        var written = typed.read(webhook, WebhookAnswers.revision(seen), kinds.all(), destinations);
        return switch (editing.write(written, Optional.of(secret))) {
            case ADDED ->
                WebhookAnswers.told(
                        webhooks.webhook(webhook),
                        secret,
                        ResponseEntity.created(URI.create("/api/v1/admin/webhooks/" + webhook)));
            case SAVED -> show(webhook);
            case STALE -> throw WebhookAnswers.stale(seen);
            case GONE -> throw WebhookAnswers.gone();
        };
    }

    @DeleteMapping("/{webhook}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeWebhook", summary = "Remove a webhook, with what was told to it and what waits")
    void remove(@PathVariable UUID webhook) {
        webhooks.remove(webhooks.webhook(webhook).id());
    }

    @PutMapping("/{webhook}/switch")
    @Operation(
            operationId = "switchWebhook",
            summary = "Switch it on or off: while it is off, what happens is not kept for it")
    ResponseEntity<WebhookAnswer> turn(@PathVariable UUID webhook, @RequestBody SwitchTyped typed) {
        var on = typed.on();
        if (on == null) {
            throw Refused.field("on", "Say true or false.");
        }
        webhooks.turn(webhooks.webhook(webhook).id(), on);
        return show(webhook);
    }

    @PutMapping("/{webhook}/secret")
    @Operation(
            operationId = "renewWebhookSecret",
            summary = "Make a new secret, which is told once; for a day the one before it signs, too")
    ResponseEntity<WebhookAnswer> renew(@PathVariable UUID webhook) {
        var known = webhooks.webhook(webhook);
        if (known.form().isChat()) {
            throw new Refused(HttpStatus.CONFLICT, "A chat is told without a signature, so it has no secret.");
        }
        return WebhookAnswers.told(known, webhooks.rotate(webhook), ResponseEntity.ok());
    }
}
