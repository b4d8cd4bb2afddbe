package dev.atelier.event.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which a text calls its own details tentative. */
final class TentativeWords {
    static final List<String> PHRASES = List.of(
            "tentative",
            "subject to change",
            "provisional",
            "preliminary",
            "may (?:still )?change",
            "might (?:still )?change",
            "to be (?:confirmed|finalised|finalized)",
            "(?:draft|work-in-progress) (?:agenda|programme|program|schedule)",
            "not yet final",
            "änderungen vorbehalten",
            "sujet à modification",
            "sujeto a cambios");

    private static final Pattern ANY = Pattern.compile(
            "\\b(?:" + String.join("|", PHRASES) + ")\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。])\\s+");

    private TentativeWords() {}

    /** The first sentence of the paragraph that says so, or null. */
    static @Nullable String sentenceIn(String paragraph) {
        var found = ANY.matcher(paragraph);
        if (!found.find()) {
            return null;
        }
        var start = 0;
        var end = paragraph.length();
        var ends = SENTENCE_END.matcher(paragraph);
        while (ends.find()) {
            if (ends.start() <= found.start()) {
                start = ends.end();
            } else {
                end = ends.start();
                break;
            }
        }
        return paragraph.substring(start, end).strip();
    }
}
