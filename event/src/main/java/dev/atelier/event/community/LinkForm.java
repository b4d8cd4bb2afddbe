package dev.atelier.event.community;

import dev.atelier.event.text.FormId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link as it was typed; whatever is missing is empty. */
record LinkForm(
        @Nullable String id,
        @Nullable String label,
        @Nullable String url) {

    static LinkForm empty() {
        return new LinkForm(UUID.randomUUID().toString(), "", "");
    }

    static LinkForm of(CommunityLink link) {
        return new LinkForm(link.id().toString(), link.label(), link.url());
    }

    /** What came of reading it. */
    sealed interface Reading {

        record Valid(CommunityLink link) implements Reading {}

        /** By field, what to do. */
        record Invalid(Map<String, String> messages) implements Reading {}
    }

    Reading read() {
        var messages = new LinkedHashMap<String, String>();
        var label = said(this.label);
        if (label.isEmpty()) {
            messages.put("label", "Write what people will read, such as “Our Discord”.");
        } else if (label.length() > CommunityLink.LABEL) {
            messages.put("label", tooLong(CommunityLink.LABEL, label));
        }
        // A phone begins with a capital letter.
        var url = said(this.url).replaceFirst("^(?i:https):", "https:");
        wrong(url).ifPresent(message -> messages.put("url", message));
        return messages.isEmpty()
                ? new Reading.Valid(new CommunityLink(FormId.of(id), label, url))
                : new Reading.Invalid(messages);
    }

    private static Optional<String> wrong(String url) {
        if (url.isEmpty()) {
            return Optional.of("Paste the address, such as https://discord.gg/…");
        }
        if (url.length() > CommunityLink.URL) {
            return Optional.of(tooLong(CommunityLink.URL, url));
        }
        try {
            // Behind the first # anything may stand, as in https://matrix.to/#/#room:example.org
            var address = new URI(url.replaceFirst("#\\S*$", ""));
            if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
                return Optional.of("Write a whole address that begins with https://");
            }
            return address.getUserInfo() == null
                    ? Optional.empty()
                    : Optional.of("Leave out what stands before the @: no name and no password.");
        } catch (URISyntaxException mistyped) {
            return Optional.of("This is no address: it has a space or a sign that none may have.");
        }
    }

    private static String tooLong(int most, String typed) {
        return "At most %,d characters, not %,d: shorten it.".formatted(most, typed.length());
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
