package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Lines that each say how long something takes are a list, though they have no bullets. */
final class LengthLists {
    private static final int FEWEST = 3;
    private static final int LONGEST = 120;

    private LengthLists() {}

    static List<SourceLine> mark(List<SourceLine> lines) {
        var found = new HashSet<Integer>();
        var first = true;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var alone = first && i + 1 < lines.size() && lines.get(i + 1).isBlank();
            first &= line.isBlank();
            if (!alone && lasts(line)) {
                found.add(i);
            }
        }
        if (found.size() < FEWEST) {
            return lines;
        }
        var marked = new ArrayList<>(lines);
        for (var i : found) {
            marked.set(
                    i, lines.get(i).with(Bullet.sign(Bullet.PLAIN), lines.get(i).text()));
        }
        return marked;
    }

    private static boolean lasts(SourceLine line) {
        return line.isPlain()
                && line.text().length() <= LONGEST
                && line.text().chars().anyMatch(Character::isDigit)
                && Length.of(line.text()).minutes() != null
                && ModuleHeading.recognise(line.text()) == null
                && !Looks.isTimed(line.text())
                && FactLine.recognise(line.text()) == null;
    }
}
