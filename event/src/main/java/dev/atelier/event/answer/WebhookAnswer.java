package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.event.answer.DeliveryAnswer.DeliveryRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where facts are told to.
 *
 * @param revision rises by one with every change of what is written here; it is the ETag, too
 * @param workshop whose chat it is; left out for one of a program
 * @param form what it is sent: SIGNED for a program; of chats TEXT (Slack, Mattermost, Rocket.Chat) or CONTENT (Discord)
 * @param url of a chat no more than its host: whoever has its address may write there
 * @param facts the types that it hears of
 * @param on whether it is told anything
 * @param offBecause why it went off by itself; empty if it did not
 * @param failingSince since when nothing has come through; left out if something does
 * @param secret what proves to its program who is speaking; told once, when it is made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookAnswer(
        UUID id,
        long revision,
        @Nullable UUID workshop,
        String form,
        String name,
        String url,
        List<String> facts,
        boolean on,
        String offBecause,
        @Nullable Instant failingSince,
        @Nullable String secret) {

    /** A webhook in the list, and what it was told last; left out if that is nothing yet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WebhookRow(WebhookAnswer about, @Nullable DeliveryRow last) {}

    /** A kind of fact that can be told, and what people call it. Chats hear of some of them. */
    public record FactKind(String type, String words, boolean forChats) {}
}
