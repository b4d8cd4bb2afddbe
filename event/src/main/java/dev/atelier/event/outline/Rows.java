package dev.atelier.event.outline;

import dev.atelier.event.outline.Block.Row;
import dev.atelier.event.outline.ColumnWords.Column;
import dev.atelier.event.outline.Leftover.Why;
import dev.atelier.event.outline.TableReader.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the rows of tables into modules: each its own module, an item, or, where columns are days, an item for each day. */
final class Rows {
    private final HeadDraft head;
    private final Modules modules;
    private final TableReader table = new TableReader();
    private final Map<String, Integer> days = new HashMap<>();
    private final List<ModuleDraft> ofColumns = new ArrayList<>();
    private @Nullable Integer lastDay;

    Rows(HeadDraft head, Modules modules) {
        this.head = head;
        this.modules = modules;
    }

    void end() {
        table.end();
        ofColumns.clear();
        lastDay = null;
    }

    void place(Row row) {
        var entries = table.read(row.cells());
        if (entries.isEmpty()) {
            head.leave(String.join(" | ", row.cells()) + " |", row.lines(), Why.STRUCTURE);
            openColumns(row);
        }
        for (var entry : entries) {
            place(entry, row);
        }
    }

    /** A column for each day opens a module for each, unless a module is open. */
    private void openColumns(Row row) {
        if (modules.current() != null || !table.hasDayColumns()) {
            return;
        }
        for (var label : table.labels()) {
            var day = day(label, row.lines());
            ofColumns.add(modules.open(ModuleDraft.headed(
                    new Block.Heading(label, Block.WORDED, Integer.toString(day), row.lines()), day)));
        }
        modules.close();
    }

    private void place(Entry entry, Row row) {
        if (table.listsModules()
                && !entry.cell(Column.TITLE).isEmpty()
                && !entry.cell(Column.KEY).isEmpty()) {
            modules.open(TableEntries.module(entry, row.lines()));
            return;
        }
        var day = dayOf(entry, row.lines());
        var item = TableEntries.item(entry, day, row.lines());
        if (item == null) {
            head.leave(String.join(" | ", row.cells()), row.lines(), Why.UNPLACED);
        } else if (entry.column() >= 0 && entry.column() < ofColumns.size()) {
            ofColumns.get(entry.column()).addBase(item, 0);
        } else {
            modules.current(row.lines()).addBase(item, 0);
        }
    }

    /** An empty cell means the day of the row above. */
    private @Nullable Integer dayOf(Entry entry, SourceLines lines) {
        var cell = entry.cell(Column.DAY);
        if (!cell.isEmpty()) {
            lastDay = cell.matches("[1-9]\\d{0,2}")
                    ? Integer.valueOf(cell)
                    : isDay(cell) ? (Integer) day(cell, lines) : null;
        }
        return lastDay == null ? modules.day() : lastDay;
    }

    static boolean isDay(String cell) {
        return DayHeading.recognise(cell) != null;
    }

    /** The same words are the same day throughout. */
    private int day(String label, SourceLines lines) {
        var key = label.toLowerCase(Locale.ROOT);
        var known = days.get(key);
        if (known != null) {
            return known;
        }
        var heading = DayHeading.recognise(label);
        var number = heading == null ? days.size() + 1 : head.day(heading, lines);
        days.put(key, number);
        return number;
    }
}
