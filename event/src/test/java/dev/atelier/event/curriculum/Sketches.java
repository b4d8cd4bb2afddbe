package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKey;
import dev.atelier.event.outline.AgendaReader;
import dev.atelier.event.outline.AgendaReading;
import java.util.stream.Collectors;

/** Drafts written down and read off as indented text: "1: a\n  b" is item a of module 1 with b below it. */
final class Sketches {

    private Sketches() {}

    static Draft draft(String agenda) {
        return switch (new AgendaReader().read(agenda)) {
            case AgendaReading.Understood understood -> DraftFromOutline.of(understood.outline());
            case AgendaReading.Refused refused -> throw new AssertionError(refused.advice());
        };
    }

    static String of(Draft draft) {
        return draft.modules().stream()
                .map(module -> module.key() + ":"
                        + module.items().stream()
                                .map(item -> " " + ">".repeat(item.depth()) + item.title())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }

    /** The draft after an edit that must be possible. */
    static Draft after(Edit edit, Draft draft) {
        return switch (edit.on(draft)) {
            case Edited.Done done -> done.draft();
            case Edited.Refused refused ->
                throw new AssertionError(refused.problems().toString());
            case Edited.Gone gone -> throw new AssertionError(gone.problem());
        };
    }

    static ItemKey key(String key) {
        return new ItemKey(key);
    }

    static ItemWords words(String title) {
        return ItemWords.titled(title);
    }
}
