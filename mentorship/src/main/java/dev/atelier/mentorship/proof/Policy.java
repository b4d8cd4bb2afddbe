package dev.atelier.mentorship.proof;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A DMARC record (RFC 9989): what a domain wishes for mail that only says it is from there. What can't be read in
 * it counts as not written.
 */
record Policy(Wish own, Wish below, Wish missing, Public isPublic, Map<String, String> tags) {

    /** What becomes of mail that fails. */
    enum Wish {
        NONE,
        QUARANTINE,
        REJECT;

        Wish weaker() {
            return this == REJECT ? QUARANTINE : NONE;
        }
    }

    /** Whether the domain gives names to others (psd=y), surely not (psd=n), or does not say. */
    enum Public {
        YES,
        NO,
        UNSAID
    }

    private static final Set<String> WISHES = Set.of("none", "quarantine", "reject");

    /** Empty for a text that is no such record. */
    static Optional<Policy> read(String text) {
        var parts = text.split(";", -1);
        if (!parts[0].strip().matches("v\\s*=\\s*DMARC1")) {
            return Optional.empty();
        }
        Map<String, String> tags = new HashMap<>();
        for (var part : parts) {
            var equals = part.indexOf('=');
            if (equals > 0) {
                tags.putIfAbsent(
                        part.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        part.substring(equals + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return of(tags);
    }

    private static Optional<Policy> of(Map<String, String> tags) {
        var readable = WISHES.contains(tags.getOrDefault("p", "none"))
                && WISHES.contains(tags.getOrDefault("sp", "none"))
                && WISHES.contains(tags.getOrDefault("np", "none"));
        if (!readable && !tags.containsKey("rua")) {
            return Optional.empty();
        }
        var own = readable ? wish(tags.getOrDefault("p", "none")) : Wish.NONE;
        var below = readable && tags.containsKey("sp") ? wish(tags.getOrDefault("sp", "")) : own;
        var missing = readable && tags.containsKey("np") ? wish(tags.getOrDefault("np", "")) : below;
        var isPublic = switch (tags.getOrDefault("psd", "u")) {
            case "y" -> Public.YES;
            case "n" -> Public.NO;
            default -> Public.UNSAID;
        };
        return Optional.of(new Policy(own, below, missing, isPublic, Map.copyOf(tags)));
    }

    private static Wish wish(String word) {
        return Wish.valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean strictDkim() {
        return "s".equals(tags.get("adkim"));
    }

    boolean strictSpf() {
        return "s".equals(tags.get("aspf"));
    }

    /** While a domain tests (t=y), the next weaker wish counts. */
    Wish counted(Wish wish) {
        return "y".equals(tags.get("t")) ? wish.weaker() : wish;
    }
}
