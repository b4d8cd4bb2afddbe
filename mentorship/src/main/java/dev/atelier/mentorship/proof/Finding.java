package dev.atelier.mentorship.proof;

import java.util.Locale;

/**
 * What one way of proof has found.
 *
 * @param domain the one it speaks of; empty where there is none
 */
public record Finding(Result result, String domain) {

    private static final int LONGEST = 253;

    /** The words of RFC 8601, 2.7, and one more. */
    public enum Result {
        PASS,
        FAIL,
        SOFTFAIL,
        NEUTRAL,
        NONE,
        TEMPERROR,
        PERMERROR,
        /** It could not be looked at, as SPF behind a relay. */
        UNJUDGED;

        /** Words that nobody knows say nothing. */
        static Result of(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "pass" -> PASS;
                case "fail", "hardfail" -> FAIL;
                case "softfail" -> SOFTFAIL;
                case "neutral", "policy" -> NEUTRAL;
                case "temperror", "error" -> TEMPERROR;
                case "permerror" -> PERMERROR;
                default -> NONE;
            };
        }
    }

    static final Finding NONE = new Finding(Result.NONE, "");
    static final Finding UNJUDGED = new Finding(Result.UNJUDGED, "");

    public Finding {
        domain = domain.length() > LONGEST ? domain.substring(0, LONGEST) : domain;
    }

    boolean passed() {
        return result == Result.PASS;
    }

    /** {@code pass for a.example}. */
    String words() {
        var word = result == Result.UNJUDGED ? "not looked at" : result.name().toLowerCase(Locale.ROOT);
        return domain.isEmpty() ? word : word + " for " + domain;
    }
}
