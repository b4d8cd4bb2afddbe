package dev.atelier.event.outline;

import dev.atelier.event.ItemKind;
import java.util.ArrayList;
import java.util.List;

/** The words of the marks that somebody must write behind titles so that they are read again as they are. */
public final class WrittenMarks {
    private static final SourceLines ANYWHERE = SourceLines.at(1);

    private WrittenMarks() {}

    public static List<String> ofItem(String title, ItemKind kind, boolean required, Slot slot) {
        var marks = new ArrayList<String>();
        if (KindWords.guess(title, slot.hours() != null || slot.minutes() != null) != kind) {
            marks.add(KindMark.of(kind));
        }
        if (RequiredWords.guess(title, kind) != required) {
            marks.add(required ? "required" : "optional");
        }
        marks.addAll(slot.marks());
        if (marks.isEmpty()) {
            var read = ItemDraft.of(title, null, ANYWHERE);
            return read.title().equals(title) && read.slot().equals(Slot.NONE) ? marks : List.of(KindMark.of(kind));
        }
        return marks;
    }

    public static List<String> ofModule(String key, String title, Slot slot) {
        var marks = slot.marks();
        if (!marks.isEmpty()) {
            return marks;
        }
        var heading = new Block.Heading("Module " + key + ": " + title, 2, "", ANYWHERE);
        var read = ModuleDraft.headed(heading, null);
        // A module has no kind, so one says nothing but that the title is written out.
        return read.title().equals(title) && read.slot().equals(Slot.NONE)
                ? marks
                : List.of(KindMark.of(ItemKind.TOPIC));
    }
}
