package dev.atelier.mentorship.work;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Addresses that people hand in: shown and opened by whoever presses them, never fetched by Atelier. */
final class Link {

    private static final int MOST = 2000;

    private Link() {}

    /** The address in its plain form; empty for whatever is not a web address, such as {@code javascript:}. */
    static Optional<String> of(String typed) {
        try {
            var address = new URI(typed.strip());
            var scheme = String.valueOf(address.getScheme()).toLowerCase(java.util.Locale.ROOT);
            if (!Set.of("http", "https").contains(scheme)
                    || address.getHost() == null
                    || address.getUserInfo() != null) {
                return Optional.empty();
            }
            var plain = scheme + address.toASCIIString().substring(scheme.length());
            return plain.length() > MOST ? Optional.empty() : Optional.of(plain);
        } catch (URISyntaxException otherwise) {
            return Optional.empty();
        }
    }
}
