package dev.atelier.event.outline;

import dev.atelier.event.outline.ColumnWords.Column;
import dev.atelier.event.outline.TableReader.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes items of a table's entries; nothing of a row is lost: what has no place becomes a note. */
final class TableEntries {
    private TableEntries() {}

    static @Nullable ItemDraft item(Entry entry, @Nullable Integer day, SourceLines lines) {
        var notes = new ArrayList<>(entry.notes());
        var title = entry.cell(Column.TITLE);
        if (title.isEmpty() && !notes.isEmpty()) {
            title = notes.removeFirst();
        }
        title = title.isEmpty()
                ? firstOf(
                        entry,
                        Column.SPEAKER,
                        Column.ROOM,
                        Column.KIND,
                        Column.ITEMS,
                        Column.KEY,
                        Column.DAY,
                        Column.TIME)
                : title;
        if (title.isEmpty()) {
            return null;
        }
        var marked = Marks.read(title);
        var timed = TimedText.of(marked.text());
        var minutes = minutes(entry, notes);
        var hours = minutes == null ? hours(entry, notes) : hoursBeside(entry);
        if (hours != null && timed.hours() == null) {
            // In a table of times, names stand behind a title as they do in a list of times.
            var who = Credits.of(timed.title());
            timed = timed.titled(new TimedText(null, who.title(), who.speaker(), who.room(), null));
        }
        if (!entry.cell(Column.DAY).equals(title) && !isKnown(entry.cell(Column.DAY))) {
            keep(notes, entry.cell(Column.DAY), "");
        }
        var slot = new Slot(
                day,
                hours == null ? timed.hours() : hours,
                entry.cell(Column.SPEAKER).equals(title) ? "" : firstOf(entry.cell(Column.SPEAKER), timed.speaker()),
                entry.cell(Column.ROOM).equals(title) ? "" : firstOf(entry.cell(Column.ROOM), timed.room()),
                hours != null && hours.until() != null ? null : minutes == null ? timed.minutes() : minutes);
        var kind =
                KindMark.kind(entry.cell(Column.KIND).toLowerCase(Locale.ROOT).replace(' ', '-'));
        keep(notes, kind == null ? entry.cell(Column.KIND) : "", title);
        // A number that counts the rows says nothing that their order does not.
        keep(notes, entry.cell(Column.KEY).matches("\\d{1,3}\\.?") ? "" : entry.cell(Column.KEY), title);
        var marks = kind == null
                ? marked.marks()
                : new Marks(kind, marked.marks().required(), marked.marks().slot());
        var item = new ItemDraft(timed.title(), marks, slot, lines);
        notes.forEach(note -> item.note(note, lines, true));
        list(entry.cell(Column.ITEMS).equals(title) ? "" : entry.cell(Column.ITEMS))
                .forEach(text -> item.add(ItemDraft.of(text, slot.day(), lines)));
        return item;
    }

    static ModuleDraft module(Entry entry, SourceLines lines) {
        var key = entry.cell(Column.KEY);
        var heading = ModuleHeading.recognise(key);
        var number = heading == null ? key : heading.key();
        var valid = OutlineModule.isKey(number);
        var title = entry.cell(Column.TITLE);
        var named = heading != null && !heading.title().equals(key)
                ? heading.title() + ": " + title
                : valid ? title : key + ": " + title;
        var module = ModuleDraft.headed(new Block.Heading(named, Block.WORDED, valid ? number : "", lines), null);
        for (var text : list(entry.cell(Column.ITEMS))) {
            module.addBase(ItemDraft.of(text, null, lines), 0);
        }
        var minutes = Length.ofCell(entry.cell(Column.LENGTH), true);
        if (minutes == null) {
            keepAs(module, entry.cell(Column.LENGTH), lines);
        } else {
            module.lasts(minutes);
        }
        for (var column : List.of(Column.DAY, Column.SPEAKER, Column.ROOM, Column.KIND, Column.UNTIL)) {
            keepAs(module, entry.cell(column), lines);
        }
        entry.notes().forEach(note -> module.introduce(note, lines, true));
        return module;
    }

    private static void keepAs(ModuleDraft module, String cell, SourceLines lines) {
        if (!cell.isEmpty()) {
            module.introduce(cell, lines, true);
        }
    }

    /** The parts of a cell that holds a list. */
    static List<String> list(String cell) {
        return cell.isBlank()
                ? List.of()
                : List.of(cell.split("\\s*[;•]\\s*")).stream()
                        .filter(text -> !text.isBlank())
                        .toList();
    }

    private static @Nullable Hours hours(Entry entry, List<String> notes) {
        var from = entry.cell(Column.TIME);
        var until = entry.cell(Column.UNTIL);
        var whole = until.isEmpty() ? from : from + " - " + until;
        var reading = Clock.at(whole, 0);
        if (reading == null || reading.end() < whole.length()) {
            keep(notes, from, "");
            keep(notes, until, "");
            return null;
        }
        return reading.hours();
    }

    private static boolean isKnown(String day) {
        return day.isEmpty() || day.matches("[1-9]\\d{0,2}") || Rows.isDay(day);
    }

    /** How long it takes, by a column of its own, or because the column of times holds lengths. */
    private static @Nullable Integer minutes(Entry entry, List<String> notes) {
        var length = entry.cell(Column.LENGTH);
        var minutes = Length.ofCell(length, true);
        if (minutes == null) {
            keep(notes, length, "");
        }
        return minutes == null && entry.cell(Column.UNTIL).isEmpty()
                ? Length.ofCell(entry.cell(Column.TIME), false)
                : minutes;
    }

    private static @Nullable Hours hoursBeside(Entry entry) {
        return entry.cell(Column.LENGTH).isEmpty() ? null : hours(entry, new ArrayList<>());
    }

    private static void keep(List<String> notes, String text, String title) {
        if (!text.isEmpty() && !text.equals(title)) {
            notes.add(text);
        }
    }

    private static String firstOf(Entry entry, Column... columns) {
        for (var column : columns) {
            if (!entry.cell(column).isEmpty()) {
                return entry.cell(column);
            }
        }
        return "";
    }

    private static String firstOf(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
