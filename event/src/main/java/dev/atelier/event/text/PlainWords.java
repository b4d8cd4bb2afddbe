package dev.atelier.event.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a text in {@code a-z 0-9} and single hyphens, as addresses and keys need it. */
public final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private PlainWords() {}

    /** At most {@code longest} characters, cut between words where possible; empty if nothing is left. */
    public static String of(String text, int longest) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        var words = trimmed(OTHERS.matcher(bare).replaceAll("-"));
        if (words.length() <= longest) {
            return words;
        }
        var cut = words.lastIndexOf('-', longest);
        return trimmed(words.substring(0, cut > longest / 2 ? cut : longest));
    }

    private static String trimmed(String words) {
        var from = words.startsWith("-") ? 1 : 0;
        var until = words.endsWith("-") && words.length() > from ? words.length() - 1 : words.length();
        return words.substring(from, until);
    }
}
