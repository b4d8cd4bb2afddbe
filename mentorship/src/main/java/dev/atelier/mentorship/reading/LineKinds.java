package dev.atelier.mentorship.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells of every line what it looks like, from the line itself and the few around it. */
final class LineKinds {
    private final List<Line> lines;
    private final List<LineKind> kinds;

    LineKinds(List<Line> lines) {
        this.lines = lines;
        this.kinds = new ArrayList<>(Collections.nCopies(lines.size(), LineKind.TEXT));
    }

    List<LineKind> find() {
        for (int i = 0; i < lines.size(); i++) {
            kinds.set(i, alone(i));
        }
        Prompts.unquote(lines, kinds);
        BrokenQuotes.mend(lines, kinds);
        new QuoteHeaderFinder(lines, kinds).mark();
        new MailHeaderBlocks(lines, kinds).mark();
        for (int i = lines.size() - 1; i >= 0; i--) {
            endings(i);
        }
        Separators.keep(lines, kinds);
        return List.copyOf(kinds);
    }

    private LineKind alone(int i) {
        var line = lines.get(i);
        if (line.isBlank()) {
            return LineKind.BLANK;
        }
        if (line.depth() > 0 && !DeviceSignatures.isOne(line.plain())) {
            return LineKind.QUOTE;
        }
        if (ForwardMarks.isOne(line.plain())) {
            return LineKind.FORWARD_MARK;
        }
        return Rules.kind(line, i == 0 ? null : lines.get(i - 1));
    }

    /** Device signatures and footers count only where no words follow them in the same paragraph. */
    private void endings(int i) {
        if (kinds.get(i) != LineKind.TEXT) {
            return;
        }
        boolean wordsBelow = i + 1 < lines.size() && kinds.get(i + 1) == LineKind.TEXT;
        if (!wordsBelow && DeviceSignatures.isOne(lines.get(i).plain()) && standsApart(i)) {
            kinds.set(i, LineKind.DEVICE_SIGNATURE);
        }
        if (Footers.isOne(lines.get(i).plain())) {
            for (int j = i; j < lines.size() && kinds.get(j) == LineKind.TEXT; j++) {
                kinds.set(j, LineKind.FOOTER);
            }
        }
    }

    private boolean standsApart(int i) {
        return i == 0
                || kinds.get(i - 1) != LineKind.TEXT
                || DeviceSignatures.isCertain(lines.get(i).plain())
                || DeviceSignatures.isOne(lines.get(i - 1).plain());
    }
}
