package dev.atelier.event.outline;

import dev.atelier.event.outline.ColumnWords.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table by the words at its head, or, without a head, by what the cells look like. */
final class TableReader {
    /** A row's cells by their columns; texts of columns that mean nothing to an item stay as notes. */
    record Entry(Map<Column, String> cells, List<String> notes) {
        boolean isEmpty() {
            return cells.isEmpty() && notes.isEmpty();
        }

        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    private List<Column> columns = List.of();

    /** Columns are known from the first row on; a row that is their head answers null. */
    @Nullable
    Entry read(List<String> cells) {
        if (ColumnWords.isHead(cells)) {
            columns = named(cells);
            return null;
        }
        var layout = columns.isEmpty() ? guessed(cells) : columns;
        var found = new EnumMap<Column, String>(Column.class);
        var notes = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++) {
            var column = i < layout.size() ? layout.get(i) : Column.OTHER;
            if (cells.get(i).isEmpty()) {
                continue;
            }
            if (column == Column.OTHER || found.containsKey(column)) {
                notes.add(cells.get(i));
            } else {
                found.put(column, cells.get(i));
            }
        }
        return new Entry(found, notes);
    }

    /** Whether each row is a module rather than an item: a key column, and no times. */
    boolean listsModules() {
        return columns.contains(Column.KEY) && !columns.contains(Column.TIME);
    }

    void end() {
        columns = List.of();
    }

    private static List<Column> named(List<String> cells) {
        var named = new ArrayList<Column>();
        for (var cell : cells) {
            var column = ColumnWords.recognise(cell);
            named.add(named.contains(column) ? Column.OTHER : column);
        }
        if (!named.contains(Column.TITLE) && named.contains(Column.ITEMS)) {
            named.set(named.indexOf(Column.ITEMS), Column.TITLE);
        }
        if (!named.contains(Column.TITLE) && named.contains(Column.OTHER)) {
            named.set(named.indexOf(Column.OTHER), Column.TITLE);
        }
        return named;
    }

    private static List<Column> guessed(List<String> cells) {
        var guessed = new ArrayList<Column>();
        for (var cell : cells) {
            var time = Clock.at(cell, 0);
            if (time != null && time.end() == cell.length() && guessed.size() < 2) {
                guessed.add(guessed.contains(Column.TIME) ? Column.UNTIL : Column.TIME);
            } else if (!guessed.contains(Column.TITLE)) {
                guessed.add(Column.TITLE);
            } else {
                guessed.add(guessed.contains(Column.SPEAKER) || Credits.isRoom(cell) ? Column.ROOM : Column.SPEAKER);
            }
        }
        // Speakers and rooms without a head are told apart only beside a time.
        return guessed.contains(Column.TIME)
                ? guessed
                : guessed.stream()
                        .map(c -> c == Column.TITLE ? c : Column.OTHER)
                        .toList();
    }
}
