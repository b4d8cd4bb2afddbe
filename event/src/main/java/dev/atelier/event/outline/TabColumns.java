package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts rows at their tabs: at each where the head of the table is cut so, else at runs of them. */
final class TabColumns {
    private static final Pattern EACH = Pattern.compile("\t");
    private static final Pattern RUN = Pattern.compile("\t+");
    private int columns;

    /** The cells, or none where the line is no row. */
    List<String> cells(String source, @Nullable SourceLine before) {
        var each = Tables.cut(EACH, source);
        if (Tables.isHead(each)) {
            columns = each.size();
            return each;
        }
        var goesOn = before != null && before.shape() == Shape.ROW;
        if (columns > 1 && goesOn && each.size() > 1 && each.size() <= columns) {
            return filled(each);
        }
        var cells = Tables.cut(RUN, source.strip());
        var timed = cells.size() > 1 && (Tables.isTime(cells.getFirst()) || Tables.isTime(cells.get(1)));
        var row = cells.size() > 1 && (timed || Tables.goesOn(before, cells) || Tables.isHead(cells));
        return row ? cells : List.of();
    }

    private List<String> filled(List<String> cells) {
        var filled = new ArrayList<>(cells);
        while (filled.size() < columns) {
            filled.add("");
        }
        return filled;
    }
}
