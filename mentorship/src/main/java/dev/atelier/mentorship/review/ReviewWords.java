package dev.atelier.mentorship.review;

import dev.atelier.api.Refused;
import dev.atelier.mentorship.work.Markdown;
import java.util.Locale;

/** What a reviewer writes, as a program sends it: whole or not at all. */
final class ReviewWords {

    private ReviewWords() {}

    static String summary(String typed) {
        return within("summary", typed, ReviewDrafts.SUMMARY);
    }

    static String comment(String typed) {
        if (typed.isBlank()) {
            throw Refused.field("words", "Write what you want to say.");
        }
        return within("words", typed, CommentForm.MOST);
    }

    private static String within(String field, String typed, int most) {
        var words = Markdown.stored(typed, Integer.MAX_VALUE);
        var letters = words.codePointCount(0, words.length());
        if (letters > most) {
            throw Refused.field(
                    field,
                    String.format(Locale.ROOT, "At most %,d characters fit here; these are %,d.", most, letters));
        }
        return words;
    }
}
