package dev.atelier.mentorship.work;

import dev.atelier.api.Refused;
import java.util.Locale;

/** The text of a round as a program sends it: whole or not at all. */
final class RoundText {

    private RoundText() {}

    static String sent(String typed) {
        var text = Markdown.stored(typed, Integer.MAX_VALUE);
        var letters = text.codePointCount(0, text.length());
        if (letters > DraftText.MOST) {
            throw Refused.field(
                    "text",
                    String.format(
                            Locale.ROOT,
                            "A text has at most %,d characters; this one has %,d.",
                            DraftText.MOST,
                            letters));
        }
        return text;
    }
}
