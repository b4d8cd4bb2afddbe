package dev.atelier.event.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where facts are told to.
 *
 * @param revision rises with every change of what is written; 0 if nothing was read of it
 * @param workshop whose chat it is; empty for a subscription
 * @param facts the types that it wants to hear of, at least one
 */
record Webhook(
        UUID id,
        long revision,
        Optional<UUID> workshop,
        Form form,
        String name,
        String url,
        List<String> facts,
        Standing standing) {

    static final int NAME = 100;

    /** Whether it is told anything, why not if it went off by itself, and since when nothing comes through. */
    record Standing(boolean on, String offBecause, Optional<Instant> failingSince) {

        static final Standing NEW = new Standing(true, "", Optional.empty());
    }

    /** The chat of a workshop that is called so. */
    Webhook ofWorkshop(String title) {
        var named = "Chat of " + title;
        return new Webhook(
                id, revision, workshop, form, named.substring(0, Math.min(NAME, named.length())), url, facts, standing);
    }

    /** Whether the other one would change nothing. */
    boolean says(Webhook other) {
        return form == other.form && name.equals(other.name) && url.equals(other.url) && facts.equals(other.facts);
    }

    /** The address of a chat is a secret: the host is all of it that is ever shown. */
    String shownUrl() {
        return form.isChat() ? masked(url) : url;
    }

    static String masked(String url) {
        return url.replaceFirst("^(\\w+://[^/?#]*).*", "$1/…");
    }
}
