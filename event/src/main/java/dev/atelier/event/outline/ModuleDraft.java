package dev.atelier.event.outline;

import dev.atelier.event.ItemKind;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A module while its introduction and items are still being read; an empty key means that its place will give it one. */
final class ModuleDraft {
    private static final Pattern NUMBERED =
            Pattern.compile("[(\\[]?([0-9]{1,3}(?:\\.[0-9]{1,3}){0,2}|[IVX]{1,6}|[A-Z])[.):\\]]{1,2}\\s+(.+)");
    private static final int EARLIEST = 7;

    private final String key;
    private final String title;
    private Slot slot;
    private SourceLines lines;
    private final boolean headed;
    private boolean guessed;
    private String words;
    private final List<Said<String>> introduction = new ArrayList<>();
    private final List<ItemDraft> roots = new ArrayList<>();
    private final Nesting nesting = new Nesting(roots);
    private @Nullable ItemDraft lastTimed;

    private ModuleDraft(String key, String title, Slot slot, SourceLines lines, boolean headed) {
        this.key = key;
        this.title = title;
        this.slot = slot;
        this.lines = lines;
        this.headed = headed;
        this.words = title;
    }

    static ModuleDraft headed(Block.Heading block, @Nullable Integer day) {
        var marked = Marks.read(block.text());
        var literal = !marked.marks().isNone();
        var timed = literal ? new TimedText(null, marked.text(), "", "", null) : TimedText.of(marked.text());
        var heading = block.key().isEmpty() ? ModuleHeading.recognise(timed.title()) : null;
        if (heading != null) {
            timed = timed.titled(
                    timed.hours() == null && !literal
                            ? TimedText.of(heading.title())
                            : new TimedText(null, heading.title(), "", "", null));
        }
        var numbered = heading == null && block.key().isEmpty() ? NUMBERED.matcher(timed.title()) : null;
        var isNumbered = numbered != null && numbered.matches();
        var key = heading != null ? heading.key() : isNumbered && numbered != null ? numbered.group(1) : block.key();
        var title = isNumbered && numbered != null ? numbered.group(2) : timed.title();
        var said = marked.marks().slot();
        var slot = new Slot(
                said.day() == null ? day : said.day(),
                said.hours() == null ? timed.hours() : said.hours(),
                said.speaker().isEmpty() ? timed.speaker() : said.speaker(),
                said.room().isEmpty() ? timed.room() : said.room(),
                said.minutes() == null ? timed.minutes() : said.minutes());
        var module = new ModuleDraft(key, literal ? title : withoutColon(title), slot, block.lines(), true);
        module.words = block.text();
        return module;
    }

    /** A module that no heading names, made for items that need one. */
    static ModuleDraft implied(String title, SourceLines lines) {
        return new ModuleDraft("", title, Slot.NONE, lines, false);
    }

    /** A module as {@link OutlineMarkdown} writes it. */
    static ModuleDraft written(String key, Marks.Marked title, SourceLines lines) {
        return new ModuleDraft(
                key, Escapes.unescape(title.text()), title.marks().slot(), lines, true);
    }

    void addWritten(Marks.Marked title, int indent, SourceLines at) {
        var item = new ItemDraft(
                Escapes.unescape(title.text()), title.marks(), title.marks().slot(), at);
        nesting.addPoint(item, Bullet.sign("-"), indent, false);
    }

    /** A colon before a list belongs to the layout. */
    static String withoutColon(String title) {
        var bare = title.replaceFirst("\\s?[:：]$", "");
        return bare.isEmpty() ? title : bare;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    /** The whole heading, with the word and the number that make it one. */
    String words() {
        return words;
    }

    Slot slot() {
        return slot;
    }

    SourceLines lines() {
        return lines;
    }

    boolean isHeaded() {
        return headed;
    }

    List<ItemDraft> roots() {
        return roots;
    }

    boolean hasItems() {
        return !roots.isEmpty();
    }

    @Nullable
    ItemDraft lastItem() {
        return nesting.last();
    }

    int lastIndent() {
        return nesting.lastIndent();
    }

    void introduce(String text, SourceLines at, boolean guessed) {
        introduction.add(Said.text(text, at, guessed));
    }

    void addPoint(Block.Point point, @Nullable Integer day) {
        var item = inOrder(ItemDraft.of(point.text(), day, point.lines()));
        nesting.addPoint(item, point.bullet(), point.indent(), point.afterBlank());
        stretch(item);
    }

    /** A timed entry or a sub-heading: lists below belong to it. */
    void addBase(ItemDraft draft, int depth) {
        var item = inOrder(draft);
        nesting.addBase(item, depth);
        stretch(item);
    }

    /** On a day that somebody should confirm, or that one of its items begins. */
    void onDay(@Nullable Integer day, boolean guess) {
        slot = slot.onDay(day);
        guessed |= guess;
    }

    void lasts(int minutes) {
        slot = new Slot(
                slot.day(), slot.hours(), slot.speaker(), slot.room(), slot.hours() == null ? (Integer) minutes : null);
    }

    /** Whether it has a time, nothing in it, and a break's name. */
    boolean isBreak() {
        return key.isEmpty()
                && slot.hours() != null
                && roots.isEmpty()
                && introduction.isEmpty()
                && KindWords.guess(title, true) == ItemKind.BREAK;
    }

    /** Itself, as an item of another module. */
    ItemDraft item() {
        return new ItemDraft(title, Marks.NONE, slot, lines);
    }

    /** An item that stood in another module before. */
    void take(ItemDraft item) {
        roots.add(item);
        stretch(item);
    }

    private void stretch(ItemDraft item) {
        lines = headed ? lines : lines.and(item.lines());
    }

    /** "1:30" after "11:00" on the same day is in the afternoon. */
    private ItemDraft inOrder(ItemDraft item) {
        var hours = item.slot().hours();
        var before = lastTimed == null ? null : lastTimed.slot().hours();
        if (hours == null) {
            return item;
        }
        var sameDay = lastTimed != null
                && Objects.equals(lastTimed.slot().day(), item.slot().day());
        var later = before != null
                && sameDay
                && hours.from().getHour() < EARLIEST
                && hours.from().isBefore(before.from())
                && !before.from().isBefore(LocalTime.of(EARLIEST, 0))
                // What comes after 23:00 and is not in the afternoon is after midnight.
                && !hours.inTheAfternoon().from().isBefore(before.from());
        var placed = later ? item.at(hours.inTheAfternoon()) : item;
        lastTimed = placed;
        return placed;
    }

    OutlineModule module(String freeKey) {
        return new OutlineModule(
                key.isEmpty() ? freeKey : key,
                title,
                slot,
                introduction,
                roots.stream().map(ItemDraft::item).toList(),
                key.isEmpty() || guessed,
                false,
                lines);
    }
}
