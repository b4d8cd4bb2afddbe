package dev.atelier.mentorship.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines made of marks: the two dashes before a signature, and rules drawn with a key held down. */
final class Rules {
    // The dot is what some tracking programs leave behind below the text.
    private static final Pattern SIGNATURE_MARK = Pattern.compile("--|—|–|__|\\*\\*|\u1427");
    private static final Pattern RULE = Pattern.compile(" {0,8}([-_=*~#+—–])(?: ?\\1){2,200}");

    private Rules() {}

    static LineKind kind(Line line, @Nullable Line above) {
        if (SIGNATURE_MARK.matcher(line.plain()).matches()) {
            return LineKind.SIGNATURE_MARK;
        }
        boolean rule = isRule(line);
        return rule && (above == null || !underlines(line, above)) ? LineKind.RULE : LineKind.TEXT;
    }

    static boolean isRule(Line line) {
        return RULE.matcher(line.plain()).matches();
    }

    /** A rule as long as the words above makes a heading or a table of them. */
    private static boolean underlines(Line line, Line above) {
        if (above.isBlank()) {
            return false;
        }
        boolean drawn = "=~#+*".indexOf(line.bare().charAt(0)) >= 0
                && !isRule(above)
                && !SIGNATURE_MARK.matcher(above.plain()).matches();
        int difference = Math.abs(line.plain().length() - above.plain().length());
        return drawn || (line.plain().length() >= 5 && difference <= 2 && !isRule(above));
    }
}
