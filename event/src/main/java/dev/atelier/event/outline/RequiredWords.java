package dev.atelier.event.outline;

import dev.atelier.event.ItemKind;
import java.util.regex.Pattern;

/** Guesses whether an item is required: its own words first, then its kind. */
final class RequiredWords {
    private static final Pattern NOT = Pattern.compile(
            "\\(optional\\)|^(?:optional|bonus|if time (?:permits|allows))\\b|\\bif time"
                    + " (?:permits|allows)\\b|\\(bonus\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YES =
            Pattern.compile("\\((?:required|mandatory|must)\\)|^(?:required|mandatory)\\b", Pattern.CASE_INSENSITIVE);

    private RequiredWords() {}

    static boolean guess(String title, ItemKind kind) {
        var start = title.substring(0, Math.min(title.length(), KindWords.LOOKED_AT));
        if (NOT.matcher(start).find()) {
            return false;
        }
        return YES.matcher(start).find() || kind.requiredByDefault();
    }
}
