package dev.atelier.event.outline;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises headings that nothing marks: by capital letters, or as a short line above a list. */
final class Looks {
    private static final int SHORT = 80;
    private static final int WORDS = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("[.,;!。、]$");

    private static final Pattern UNKNOWN = Pattern.compile("(?:TBA|TBD|TBC)[\\s:|–—-]+(?=\\p{L})");

    private final List<SourceLine> lines;
    private final boolean headed;

    /** {@code headed}: headings with words or marks exist, so a line that ends in a colon only leads in to its list. */
    Looks(List<SourceLine> lines, boolean headed) {
        this.lines = lines;
        this.headed = headed;
    }

    /** The level of the heading that line {@code i} looks like, or 0. */
    int level(int i) {
        var line = lines.get(i);
        var free = i == 0 || !lines.get(i - 1).isText() || lines.get(i - 1).level() > 0;
        if (!free || !line.isPlain() || line.text().length() > SHORT || i == lines.size() - 1) {
            return 0;
        }
        if (SectionWords.recognise(line.text()) != null) {
            return Block.UNMARKED;
        }
        if (isInCapitals(line.text()) && !line.text().endsWith(".")) {
            return Block.CAPITALS;
        }
        return isAboveList(i) && isHeadingLike(line.text()) ? Block.UNMARKED : 0;
    }

    private boolean isHeadingLike(String text) {
        return !Character.isLowerCase(text.codePointAt(0))
                && !SENTENCE_END.matcher(text).find()
                && !(text.endsWith(":") && (headed || text.length() > 60))
                && Clock.at(text, 0) == null
                && text.chars().filter(c -> c == ' ').count() < WORDS;
    }

    private boolean isAboveList(int i) {
        for (var j = i + 1; j < lines.size() && j <= i + 2; j++) {
            var next = lines.get(j);
            if (!next.isBlank()) {
                return next.shape() == Shape.ROW || (next.isText() && isEntry(next));
            }
        }
        return false;
    }

    private static boolean isEntry(SourceLine line) {
        return !line.bullet().isNone() || (line.level() == 0 && isTimed(line.text()));
    }

    /** A time before something, or, where it is not known yet, the word for that. */
    static boolean isTimed(String text) {
        if (UNKNOWN.matcher(text).lookingAt()) {
            return true;
        }
        var reading = Clock.at(text, 0);
        return reading != null && reading.end() < text.length();
    }

    private static boolean isInCapitals(String text) {
        var upper = text.codePoints().filter(Character::isUpperCase).count();
        return upper >= 4
                && text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isLetter).count() == upper;
    }
}
