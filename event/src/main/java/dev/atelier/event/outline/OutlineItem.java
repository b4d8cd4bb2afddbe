package dev.atelier.event.outline;

import dev.atelier.event.ItemKind;
import java.util.List;

/** One thing taught or done, with notes and sub-items; {@code kindGuessed} and {@code requiredGuessed} tell what only the words suggest. */
public record OutlineItem(
        String title,
        ItemKind kind,
        boolean kindGuessed,
        boolean required,
        boolean requiredGuessed,
        Slot slot,
        List<Said<String>> notes,
        List<OutlineItem> items,
        SourceLines lines) {
    public OutlineItem {
        title = OneLine.of(title);
        notes = List.copyOf(notes);
        items = List.copyOf(items);
    }
}
