package dev.atelier.mentorship.conversation;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Field;

/**
 * What somebody looks for: all of these words, each whole or as the beginning of one.
 *
 * @param words at most ten of at most fifty characters
 */
record SearchWords(List<String> words) {

    static final int LONGEST = 200;

    private static final int MOST = 10;
    private static final int LONGEST_WORD = 50;
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(Cut.to(LONGEST, typed)
                        .replaceAll("[\\x00<>]", " ")
                        .strip()
                        .split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> Cut.to(LONGEST_WORD, word))
                .limit(MOST)
                .toList());
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    /** Whether a word may stand in the middle of others, as in scripts that put no spaces between words. */
    boolean areUnspaced() {
        return words.stream()
                .flatMapToInt(String::codePoints)
                .anyMatch(point -> UNSPACED.contains(UnicodeScript.of(point)));
    }

    /** For PostgreSQL's full text search; quoted, so that no sign in a word is an operator. */
    Field<Object> query() {
        return words.stream()
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
                .map(word -> field("to_tsquery('simple', {0})", Object.class, val(word)))
                .reduce((all, next) -> field("({0} && {1})", Object.class, all, next))
                .orElseThrow(() -> new IllegalStateException("Nothing is looked for"));
    }
}
