package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item while its notes and sub-items are still being read. */
final class ItemDraft {
    private final String title;
    private final Marks marks;
    private final Slot slot;
    private final SourceLines lines;
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
        var timed = TimedText.of(marked.text());
        var said = marked.marks().slot();
        var hours = said.hours() == null ? timed.hours() : said.hours();
        var speaker = said.speaker().isEmpty() ? timed.speaker() : said.speaker();
        var room = said.room().isEmpty() ? timed.room() : said.room();
        var minutes = said.minutes() == null ? timed.minutes() : said.minutes();
        var slot = new Slot(said.day() == null ? day : said.day(), hours, speaker, room, minutes);
        return new ItemDraft(ModuleDraft.withoutColon(timed.title()), marked.marks(), slot, lines);
    }

    boolean isTimed() {
        return slot.hours() != null;
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

    void note(String text, SourceLines at, boolean guessed) {
        notes.add(Said.text(text, at, guessed));
    }

    void add(ItemDraft item) {
        items.add(item);
    }

    OutlineItem item() {
        var kind = marks.kind() == null ? KindWords.guess(title, isTimed()) : marks.kind();
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
