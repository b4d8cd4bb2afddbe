package dev.atelier.event.webhook;

import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.OutwardFacts.Kind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A webhook as it was sent. */
record WebhookTyped(
        @Nullable String name,
        @Nullable String url,
        @Nullable List<String> facts) implements Typed {

    Webhook read(UUID id, long revision, List<Kind> kinds, Destinations destinations) {
        Kinds.refuseUnknown(kinds, facts);
        return switch (new WebhookForm(id.toString(), Long.toString(revision), name, url, facts)
                .read(kinds, destinations)) {
            case WebhookForm.Reading.Invalid invalid -> throw Refused.fields(invalid.messages());
            case WebhookForm.Reading.Valid valid -> valid.webhook();
        };
    }
}
