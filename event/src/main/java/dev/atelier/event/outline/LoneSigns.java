package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins what layout put on lines of their own with what follows: bullets, times of a time table, labels of facts. */
final class LoneSigns {
    private static final Pattern LABEL = Pattern.compile("[^:]{1,30}:?");
    private static final Pattern PLACE =
            Pattern.compile("(?:location|venue|address|ort|lieu|lugar|luogo)\\s?:?", Pattern.CASE_INSENSITIVE);
    private static final int GAP = 2;

    private LoneSigns() {}

    static List<SourceLine> join(List<SourceLine> lines) {
        var slots = lines.stream().filter(LoneSigns::isLoneTime).count() > 1;
        var joined = new ArrayList<SourceLine>(lines.size());
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var next = nextText(lines, i);
            if (next > 0 && belongs(line, lines.get(next), slots)) {
                var whole = labelled(line).joinedWith(lines.get(next));
                joined.add(
                        line.level() > 0
                                ? new SourceLine(
                                        whole.lines(),
                                        whole.indent(),
                                        whole.shape(),
                                        whole.bullet(),
                                        0,
                                        List.of(),
                                        whole.text())
                                : whole);
                i = next;
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean belongs(SourceLine line, SourceLine next, boolean slots) {
        if (!line.isText() || !next.isText() || next.level() > 0) {
            return false;
        }
        if (!line.bullet().isNone() && line.text().isEmpty()) {
            return next.bullet().isNone();
        }
        if (isLoneTime(line)) {
            return slots && next.bullet().isNone() && !isLoneTime(next) && ModuleHeading.recognise(next.text()) == null;
        }
        return line.bullet().isNone()
                && next.bullet().isNone()
                && isLoneLabel(line.text())
                && joinsToFact(line.text(), next.text());
    }

    private static boolean joinsToFact(String label, String text) {
        return FactLine.recognise((label.endsWith(":") ? label : label + ":") + " " + text) != null
                && (FactLine.recognise(label + " " + text) != null || isPlace(label, text));
    }

    /** "Location" with a name below it. */
    private static boolean isPlace(String label, String text) {
        return PLACE.matcher(label).matches()
                && text.length() <= 80
                && !Character.isLowerCase(text.codePointAt(0))
                && text.codePoints().filter(Character::isLetter).count() > 2
                && ".!?:".indexOf(text.charAt(text.length() - 1)) < 0
                && !Looks.isTimed(text);
    }

    /** A colon makes sure of a word that stood alone. */
    private static SourceLine labelled(SourceLine line) {
        return PLACE.matcher(line.text()).matches() && !line.text().endsWith(":")
                ? line.with(line.bullet(), line.text() + ":")
                : line;
    }

    private static boolean isLoneLabel(String text) {
        var label = LABEL.matcher(text).matches() ? FactLabels.at(text, 0) : null;
        return label != null && label.end() == text.length();
    }

    private static boolean isLoneTime(SourceLine line) {
        var reading = line.isPlain() && line.text().length() <= 40 ? Clock.at(line.text(), 0) : null;
        return reading != null
                && reading.end() >= line.text().replaceFirst("[\\s:–—-]+$", "").length();
    }

    /** The next line with text after at most one blank line, or 0. */
    private static int nextText(List<SourceLine> lines, int i) {
        for (var j = i + 1; j < lines.size() && j <= i + GAP; j++) {
            if (!lines.get(j).isBlank()) {
                return j;
            }
        }
        return 0;
    }
}
