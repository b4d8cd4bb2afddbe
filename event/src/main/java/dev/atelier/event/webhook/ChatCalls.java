package dev.atelier.event.webhook;

import dev.atelier.api.Api;
import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.event.answer.WebhookAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The chat that a workshop writes to, for programs of admins; its id among the webhooks tells what was written there. */
@Api("/api/v1/admin/workshops/{workshop}/chat")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Webhooks")
class ChatCalls {

    private final Webhooks webhooks;
    private final WebhookEditing editing;
    private final Chats chats;
    private final Kinds kinds;
    private final Destinations destinations;

    ChatCalls(Webhooks webhooks, WebhookEditing editing, Chats chats, Kinds kinds, Destinations destinations) {
        this.webhooks = webhooks;
        this.editing = editing;
        this.chats = chats;
        this.kinds = kinds;
        this.destinations = destinations;
    }

    @GetMapping
    @Operation(operationId = "readChat", summary = "Which chat it writes to, with an ETag to write it by")
    ResponseEntity<WebhookAnswer> show(@PathVariable UUID workshop) {
        return WebhookAnswers.told(chat(workshop), null, ResponseEntity.ok());
    }

    @PutMapping
    @Operation(
            operationId = "writeChat",
            summary = "Set the chat, or change it in place of what you read",
            description = "Its address is never told again; left out, it stays as it is.")
    ResponseEntity<WebhookAnswer> write(@PathVariable UUID workshop, Seen seen, @RequestBody ChatTyped typed) {
        var title = chats.title(workshop);
        var read = typed.read(
                workshop, chats.kept(workshop), WebhookAnswers.revision(seen), kinds.ofChats(), destinations);
        return switch (editing.write(read.ofWorkshop(title), Optional.empty())) {
            case ADDED ->
                WebhookAnswers.told(
                        chat(workshop),
                        null,
                        ResponseEntity.created(URI.create("/api/v1/admin/workshops/" + workshop + "/chat")));
            case SAVED -> show(workshop);
            case STALE -> throw WebhookAnswers.stale(seen);
            case GONE -> throw WebhookAnswers.gone();
        };
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeChat", summary = "Write to the chat no longer, and forget what was written there")
    void remove(@PathVariable UUID workshop) {
        webhooks.remove(chat(workshop).id());
    }

    private Webhook chat(UUID workshop) {
        chats.title(workshop);
        return chats.kept(workshop)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "This workshop writes to no chat."));
    }
}
