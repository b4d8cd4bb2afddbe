package dev.atelier.mentorship.reading;

import java.util.regex.Pattern;

/**
 * A way to say "somebody wrote".
 *
 * @param language as in BCP 47, "*" where no word of any language is needed
 * @param word without which the pattern need not be tried
 */
record QuoteHeader(String language, String word, Pattern pattern) {
    private static final String DATE =
            "(?:[\\\\p{L}\\\\p{M}]{1,14}\\\\.?,? ?(?:[\\\\p{L}\\\\p{M}]{1,14}\\\\.? )?)?\\\\d";
    private static final String WHO = "[\"'«“]?\\\\p{L}[^<>:：]{0,80}(?:[<(\\\\[][^:：]{3,150}[>)\\\\]])?[\"'»”]?";

    /** In the shape, "…" stands for words, "{date}" and "{who}" for how dates and people begin, ":" for any colon. */
    static QuoteHeader of(String language, String word, String shape) {
        var regex = shape.replace(":", "[ ]?[:：]")
                .replace("(?[ ]?[:：]", "(?:")
                .replace("…", ".{1,300}")
                .replaceAll("\\{date}", DATE)
                .replaceAll("\\{who}", WHO);
        return new QuoteHeader(language, word, Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    boolean matches(String words, String lowerCase) {
        return lowerCase.contains(word) && pattern.matcher(words).matches();
    }
}
