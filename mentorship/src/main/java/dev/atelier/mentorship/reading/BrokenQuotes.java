package dev.atelier.mentorship.reading;

import java.util.List;

/** A quoted line that was too long loses its tail to an unmarked line of its own; that tail is still quoted. */
final class BrokenQuotes {
    private static final int NEARLY_FULL = 68;

    private BrokenQuotes() {}

    static void mend(List<Line> lines, List<LineKind> kinds) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            boolean between = kinds.get(i - 1) == LineKind.QUOTE && kinds.get(i + 1) == LineKind.QUOTE;
            if (between && kinds.get(i) == LineKind.TEXT && isTail(lines.get(i - 1), lines.get(i))) {
                kinds.set(i, LineKind.QUOTE);
            }
        }
    }

    private static boolean isTail(Line above, Line line) {
        boolean goesOn =
                Character.isLowerCase(line.bare().charAt(0)) || line.bare().indexOf(' ') < 0;
        return goesOn && above.plain().length() >= NEARLY_FULL && line.plain().length() < 40;
    }
}
