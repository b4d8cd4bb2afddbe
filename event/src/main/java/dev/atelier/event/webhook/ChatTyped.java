package dev.atelier.event.webhook;

import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.OutwardFacts.Kind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The chat of a workshop as it was sent. */
record ChatTyped(
        @Nullable String url, @Nullable Form form, @Nullable List<String> facts) implements Typed {

    /** A browser always sends which chat it is; a program must say it. */
    Webhook read(UUID workshop, Optional<Webhook> kept, long revision, List<Kind> kinds, Destinations destinations) {
        if (form == null || !form.isChat()) {
            throw Refused.field("form", "Say TEXT for Slack, Mattermost or Rocket.Chat, CONTENT for Discord.");
        }
        Kinds.refuseUnknown(kinds, facts);
        return switch (new ChatForm(Long.toString(revision), url, form.name(), facts)
                .read(workshop, kept, kinds, destinations)) {
            case ChatForm.Reading.Invalid invalid -> throw Refused.fields(invalid.messages());
            case ChatForm.Reading.Valid valid -> valid.webhook();
        };
    }
}
