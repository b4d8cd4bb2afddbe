package dev.atelier.event.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where facts are told to.
 *
 * @param workshop whose chat it is; empty for a subscription
 * @param facts the types that it wants to hear of, at least one
 */
record Webhook(
        UUID id, Optional<UUID> workshop, Form form, String name, String url, List<String> facts, Standing standing) {

    static final int NAME = 100;

    /** Whether it is told anything, why not if it went off by itself, and since when nothing comes through. */
    record Standing(boolean on, String offBecause, Optional<Instant> failingSince) {

        static final Standing NEW = new Standing(true, "", Optional.empty());
    }

    /** The chat of a workshop that is called so. */
    Webhook ofWorkshop(String title) {
        var named = "Chat of " + title;
        return new Webhook(
                id, workshop, form, named.substring(0, Math.min(NAME, named.length())), url, facts, standing);
    }

    /** The address of a chat is a secret: the host is all of it that is ever shown. */
    String shownUrl() {
        return form.isChat() ? masked(url) : url;
    }

    static String masked(String url) {
        return url.replaceFirst("^(\\w+://[^/?#]*).*", "$1/…");
    }
}
