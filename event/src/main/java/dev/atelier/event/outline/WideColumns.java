package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts rows that are set by spaces alone. Without a head that takes three, but for the column behind the time; below a
 * head, cells belong to the column they begin under, so that an empty one is seen.
 */
final class WideColumns {
    private static final Pattern GAP = Pattern.compile("\\t+| {3,}");
    private static final Pattern CHUNK = Pattern.compile("\\S+(?: \\S+)*");
    private static final int SLACK = 2;
    private List<Integer> starts = List.of();

    List<String> cells(String written) {
        var source = written.replace('\u00a0', ' ');
        var stripped = source.strip();
        var cells = Tables.cut(GAP, stripped);
        if (cells.size() > 1 && Tables.isHead(cells)) {
            starts = GAP.splitAsStream(stripped).map(source::indexOf).toList();
            return cells;
        }
        var time = Clock.at(stripped, 0);
        var timed = time != null
                && stripped.startsWith("  ", time.end())
                && FactLine.recognise(Cleaning.clean(source)) == null;
        var below = starts.size() > 1 && source.indexOf('\t') < 0 ? below(source, timed) : List.<String>of();
        if (!below.isEmpty()) {
            return below;
        }
        if (time == null || !timed) {
            return List.of();
        }
        var found = new ArrayList<String>();
        found.add(stripped.substring(0, time.end()));
        found.addAll(Tables.cut(GAP, stripped.substring(time.end()).strip()));
        return found;
    }

    private List<String> below(String source, boolean timed) {
        var chunks = CHUNK.matcher(source).results().toList();
        var aligned = chunks.stream()
                .allMatch(chunk -> starts.stream().anyMatch(start -> Math.abs(start - chunk.start()) <= SLACK));
        if (chunks.size() < 2 || (!timed && !aligned)) {
            return List.of();
        }
        var cells = new ArrayList<>(Collections.nCopies(starts.size(), ""));
        var last = -1;
        for (MatchResult chunk : chunks) {
            var column = last + 1;
            while (column + 1 < starts.size() && starts.get(column + 1) <= chunk.start() + SLACK) {
                column++;
            }
            if (column >= starts.size()) {
                return List.of();
            }
            cells.set(column, InlineMarkdown.plain(chunk.group()));
            last = column;
        }
        return cells;
    }
}
