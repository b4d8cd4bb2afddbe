package dev.atelier.event.outline;

import dev.atelier.event.ItemKind;
import dev.atelier.event.outline.ColumnWords.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of one table by the words at its head, or, without a head, by what the cells look like. */
final class TableReader {
    /**
     * A row's cells by their columns; texts of columns that mean nothing to an item stay as notes. {@code column} counts
     * the labels that the entry stands below, where each column has entries of its own; else it is -1.
     */
    record Entry(Map<Column, String> cells, List<String> notes, int column) {
        boolean isEmpty() {
            return cells.isEmpty() && notes.isEmpty();
        }

        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    private List<Column> columns = List.of();
    private List<String> labels = List.of();
    private boolean numbered;

    /** Columns are known from the first row on; a row that is their head answers nothing. */
    List<Entry> read(List<String> cells) {
        if (ColumnWords.isHead(cells)) {
            columns = named(cells);
            numbered = cells.stream().anyMatch(cell -> cell.matches("(?i)#|(?:no|nr)\\.?"));
            labels = List.of();
            return List.of();
        }
        var sideBySide = columns.isEmpty() && labels.isEmpty() ? ColumnWords.labels(cells) : List.<String>of();
        if (!sideBySide.isEmpty()) {
            labels = sideBySide;
            return List.of();
        }
        return labels.isEmpty() ? whole(cells) : cells.stream().allMatch(String::isEmpty) ? List.of() : beside(cells);
    }

    private List<Entry> whole(List<String> cells) {
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
        var entry = new Entry(found, notes, -1);
        return entry.isEmpty() ? List.of() : List.of(entry);
    }

    /** One entry for each column; what stands in all of them, or alone in the row as a break does, is one for everybody. */
    private List<Entry> beside(List<String> cells) {
        var time = cells.getFirst();
        var filled = cells.stream()
                .skip(1)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
        if (filled.isEmpty()) {
            return List.of(new Entry(Map.of(Column.TITLE, time), List.of(), -1));
        }
        var shared = filled.size() == 1
                && (cells.stream().skip(1).filter(filled.getFirst()::equals).count() > 1
                        || cells.size() == 2
                        || KindWords.guess(filled.getFirst(), true) == ItemKind.BREAK);
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < Math.max(labels.size(), cells.size() - 1); i++) {
            var title = i + 1 < cells.size() ? cells.get(i + 1) : "";
            if (shared ? i == 0 || (hasDayColumns() && i < labels.size()) : !title.isEmpty()) {
                entries.add(entry(time, shared ? filled.getFirst() : title, i, shared));
            }
        }
        return entries;
    }

    private Entry entry(String time, String title, int column, boolean shared) {
        var found = new EnumMap<Column, String>(Column.class);
        var notes = new ArrayList<String>();
        found.put(Column.TITLE, title);
        if (!time.isEmpty()) {
            found.put(Column.TIME, time);
        }
        if (column < labels.size() && hasDayColumns()) {
            found.put(Column.DAY, labels.get(column));
        } else if (column < labels.size() && !shared) {
            var label = labels.get(column);
            var credits = Credits.of(label);
            if (Credits.isRoom(label) || !credits.room().isEmpty()) {
                found.put(Column.ROOM, credits.room().isEmpty() ? label : credits.room());
            }
            notes.add(label);
        }
        return new Entry(found, notes, column);
    }

    /** Whether each row is a module rather than an item: a key column, and no times; a column of numbers may just count. */
    boolean listsModules() {
        var counted = columns.contains(Column.LENGTH) && numbered;
        return columns.contains(Column.KEY) && !columns.contains(Column.TIME) && !counted;
    }

    boolean hasDayColumns() {
        return !labels.isEmpty() && labels.stream().allMatch(Rows::isDay);
    }

    /** What stands above columns that each have entries of their own. */
    List<String> labels() {
        return labels;
    }

    void end() {
        columns = List.of();
        labels = List.of();
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
            } else if (guessed.isEmpty() && cells.size() > 2 && Rows.isDay(cell)) {
                guessed.add(Column.DAY);
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
