package dev.atelier.event.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins a line with the next; a word broken by a hyphen grows together unless the text writes it with one elsewhere. */
final class Hyphens {
    private static final Pattern COMPOUND = Pattern.compile("(?<![\\p{L}-])\\p{L}{1,30}-\\p{L}{1,30}(?![\\p{L}])");
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}{1,30}");
    private static final Pattern LAST_HALF = Pattern.compile("\\p{L}{1,30}-$");
    private static final Set<String> ALWAYS = Set.of(
            "hands-on",
            "set-up",
            "follow-up",
            "end-to-end",
            "state-of",
            "real-time",
            "pre-trained",
            "fine-tuning",
            "open-source");

    private final Set<String> written = new HashSet<>(ALWAYS);

    Hyphens(List<SourceLine> lines) {
        for (var line : lines) {
            if (line.text().indexOf('-') > 0) {
                COMPOUND.matcher(line.text())
                        .results()
                        .forEach(word -> written.add(word.group().toLowerCase(Locale.ROOT)));
            }
        }
    }

    void join(StringBuilder text, String next) {
        var half = LAST_HALF.matcher(text).region(Math.max(0, text.length() - 31), text.length());
        var rest = FIRST_WORD.matcher(next);
        if (!half.find() || !rest.lookingAt() || !Character.isLowerCase(next.codePointAt(0))) {
            text.append(needsSpace(text, next) ? " " : "").append(next);
            return;
        }
        if (!written.contains((half.group() + rest.group()).toLowerCase(Locale.ROOT))) {
            text.setLength(text.length() - 1);
        }
        text.append(next);
    }

    /** Chinese and Japanese lines run on without a space. */
    private static boolean needsSpace(StringBuilder text, String next) {
        return !(isWide(text.codePointBefore(text.length())) && isWide(next.codePointAt(0)));
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x30ff) || (c >= 0xff00 && c <= 0xffef);
    }
}
