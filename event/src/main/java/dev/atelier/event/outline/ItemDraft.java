package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item while its notes and sub-items are still being read. */
final class ItemDraft {
    private String title;
    private final Marks marks;
    private Slot slot;
    private SourceLines lines;
    private final List<Said<String>> notes = new ArrayList<>();
    private final List<ItemDraft> items = new ArrayList<>();

    ItemDraft(String title, Marks marks, Slot slot, SourceLines lines) {
        this.title = title;
        this.marks = marks;
        this.slot = slot;
        this.lines = lines;
    }

    /** Reads the mark, the time, the speaker and the room that the text may carry. */
    static ItemDraft of(String text, @Nullable Integer day, SourceLines lines) {
        var marked = Marks.read(text);
        // Whoever wrote a mark wrote the time and the names there, and the title is a title.
        var timed = marked.marks().isNone()
                ? TimedText.of(marked.text())
                : new TimedText(null, marked.text(), "", "", null);
        var said = marked.marks().slot();
        var hours = said.hours() == null ? timed.hours() : said.hours();
        var speaker = said.speaker().isEmpty() ? timed.speaker() : said.speaker();
        var room = said.room().isEmpty() ? timed.room() : said.room();
        var minutes = said.minutes() == null ? timed.minutes() : said.minutes();
        var slot = new Slot(said.day() == null ? day : said.day(), hours, speaker, room, minutes);
        var title = marked.marks().isNone() ? ModuleDraft.withoutColon(timed.title()) : marked.text();
        return new ItemDraft(title, marked.marks(), slot, lines);
    }

    boolean isTimed() {
        return slot.hours() != null;
    }

    String title() {
        return title;
    }

    List<Said<String>> notes() {
        return notes;
    }

    SourceLines lines() {
        return lines;
    }

    Slot slot() {
        return slot;
    }

    ItemDraft at(Hours hours) {
        return new ItemDraft(
                title, marks, new Slot(slot.day(), hours, slot.speaker(), slot.room(), slot.minutes()), lines);
    }

    List<ItemDraft> items() {
        return items;
    }

    void onDay(int day) {
        slot = slot.onDay(day);
        items.forEach(item -> item.onDay(day));
    }

    /** Makes a credit of a note; the item stands on its lines then as well. */
    void takeNote(int index, String speaker, String room) {
        credit(speaker, room, notes.remove(index).lines());
    }

    void takePart(ItemDraft part, String speaker, String room) {
        items.remove(part);
        part.notes.forEach(notes::add);
        credit(speaker, room, part.lines);
    }

    void retitle(String other, String speaker) {
        title = other;
        credit(speaker, "", lines);
    }

    private void credit(String speaker, String room, SourceLines at) {
        slot = new Slot(
                slot.day(),
                slot.hours(),
                slot.speaker().isEmpty() ? speaker : slot.speaker(),
                slot.room().isEmpty() ? room : slot.room(),
                slot.minutes());
        lines = lines.and(at);
    }

    void note(String text, SourceLines at, boolean guessed) {
        notes.add(Said.text(text, at, guessed));
    }

    void add(ItemDraft item) {
        items.add(item);
    }

    OutlineItem item() {
        var kind = marks.kind() == null ? KindWords.guess(title, isTimed() || slot.minutes() != null) : marks.kind();
        var required = marks.required() == null ? RequiredWords.guess(title, kind) : marks.required();
        return new OutlineItem(
                title,
                kind,
                marks.kind() == null,
                required,
                marks.required() == null,
                slot,
                notes,
                items.stream().map(ItemDraft::item).toList(),
                lines);
    }
}
