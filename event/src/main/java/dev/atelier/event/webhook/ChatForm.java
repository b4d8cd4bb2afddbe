package dev.atelier.event.webhook;

import static dev.atelier.event.webhook.WebhookForm.said;

import dev.atelier.event.OutwardFacts.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The chat of a workshop as it was typed. The address that is kept is never sent to a browser: left empty, it stays. */
record ChatForm(
        @Nullable String revision,
        @Nullable String url,
        @Nullable String form,
        @Nullable List<String> facts) {

    /** What came of reading it. */
    sealed interface Reading {

        record Valid(Webhook webhook) implements Reading {}

        /** By field, what to do. */
        record Invalid(Map<String, String> messages) implements Reading {}
    }

    Reading read(UUID workshop, Optional<Webhook> kept, List<Kind> kinds, Destinations destinations) {
        var messages = new LinkedHashMap<String, String>();
        var address = said(url).isEmpty() ? kept.map(Webhook::url).orElse("") : said(url);
        if (address.isEmpty()) {
            messages.put("url", "Paste the address that the chat gave you.");
        } else {
            destinations.refusal(address).ifPresent(message -> messages.put("url", message));
        }
        var wanted = Kinds.known(kinds, chosen());
        if (wanted.isEmpty()) {
            messages.put("facts", "Choose at least one thing that it is told.");
        }
        return messages.isEmpty()
                ? new Reading.Valid(new Webhook(
                        kept.map(Webhook::id).orElseGet(UUID::randomUUID),
                        WebhookForm.revision(revision),
                        Optional.of(workshop),
                        spoken(),
                        "Chat",
                        address,
                        wanted,
                        Webhook.Standing.NEW))
                : new Reading.Invalid(messages);
    }

    Form spoken() {
        return Arrays.stream(Form.values())
                .filter(known -> known.isChat() && known.name().equals(said(form)))
                .findFirst()
                .orElse(Form.TEXT);
    }

    List<String> chosen() {
        return facts == null ? List.of() : facts;
    }
}
