package dev.atelier.event.webhook;

import dev.atelier.event.OutwardFacts.Kind;
import dev.atelier.event.text.FormId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A webhook as it was typed; whatever is missing is empty. */
record WebhookForm(
        @Nullable String id,
        @Nullable String revision,
        @Nullable String name,
        @Nullable String url,
        @Nullable List<String> facts) {

    static WebhookForm empty() {
        return new WebhookForm(UUID.randomUUID().toString(), "0", "", "", List.of());
    }

    static WebhookForm of(Webhook webhook) {
        return new WebhookForm(
                webhook.id().toString(),
                Long.toString(webhook.revision()),
                webhook.name(),
                webhook.url(),
                webhook.facts());
    }

    /** What came of reading it. */
    sealed interface Reading {

        record Valid(Webhook webhook) implements Reading {}

        /** By field, what to do. */
        record Invalid(Map<String, String> messages) implements Reading {}
    }

    Reading read(List<Kind> kinds, Destinations destinations) {
        var messages = new LinkedHashMap<String, String>();
        var named = said(name);
        if (named.isEmpty()) {
            messages.put("name", "Write what it is for, such as “Website”.");
        } else if (named.length() > Webhook.NAME) {
            messages.put("name", "At most %d characters, not %,d: shorten it.".formatted(Webhook.NAME, named.length()));
        }
        destinations.refusal(said(url)).ifPresent(message -> messages.put("url", message));
        var wanted = Kinds.known(kinds, chosen());
        if (wanted.isEmpty()) {
            messages.put("facts", "Choose at least one thing that it is told.");
        }
        return messages.isEmpty()
                ? new Reading.Valid(new Webhook(
                        FormId.of(id),
                        revision(revision),
                        Optional.empty(),
                        Form.SIGNED,
                        named,
                        said(url),
                        wanted,
                        Webhook.Standing.NEW))
                : new Reading.Invalid(messages);
    }

    List<String> chosen() {
        return facts == null ? List.of() : facts;
    }

    /** 0 where nothing that can be read was brought back: then it is as if it were new. */
    static long revision(@Nullable String typed) {
        try {
            return Long.parseLong(said(typed));
        } catch (NumberFormatException madeUp) {
            return 0;
        }
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
