package dev.atelier.mentorship.reading;

import java.util.List;

/** People draw rules between their own paragraphs too: several with words between, or one with a question below. */
final class Separators {
    private final List<Line> lines;
    private final List<LineKind> kinds;
    private boolean asks;
    private boolean wordsBelow;
    private int ruleBelow = -1;

    private Separators(List<Line> lines, List<LineKind> kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    /** Makes words of such rules, looking from the last line upwards. */
    static void keep(List<Line> lines, List<LineKind> kinds) {
        var separators = new Separators(lines, kinds);
        for (int i = lines.size() - 1; i >= 0; i--) {
            separators.look(i);
        }
    }

    private void look(int i) {
        var kind = kinds.get(i);
        boolean rule = kind == LineKind.RULE || (kind == LineKind.TEXT && Rules.isRule(lines.get(i)));
        if (kind == LineKind.TEXT && !rule) {
            wordsBelow = true;
            asks |= lines.get(i).bare().endsWith("?");
        } else if (rule) {
            boolean between = ruleBelow >= 0 && wordsBelow;
            if (between) {
                kinds.set(ruleBelow, LineKind.TEXT);
            }
            if (between || asks) {
                kinds.set(i, LineKind.TEXT);
            }
            ruleBelow = i;
            wordsBelow = false;
        } else if (kind.isQuote() || kind.beginsHistory() || kind == LineKind.SIGNATURE_MARK) {
            asks = false;
            wordsBelow = false;
            ruleBelow = -1;
        }
    }
}
