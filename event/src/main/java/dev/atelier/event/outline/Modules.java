package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The modules read so far, the one that what comes next belongs to, and the day that is open. */
final class Modules {
    private final HeadDraft head;
    private final List<ModuleDraft> all = new ArrayList<>();
    private @Nullable ModuleDraft current;
    private @Nullable Integer day;

    Modules(HeadDraft head) {
        this.head = head;
    }

    List<ModuleDraft> all() {
        return all;
    }

    @Nullable
    ModuleDraft current() {
        return current;
    }

    /** The module that an item belongs to; where none is open, one without a heading. */
    ModuleDraft current(SourceLines lines) {
        if (current == null) {
            return open(ModuleDraft.implied(day == null ? head.titleOr("Agenda") : "Day " + day, lines));
        }
        return current;
    }

    ModuleDraft open(ModuleDraft module) {
        all.add(module);
        current = module;
        return module;
    }

    void close() {
        current = null;
    }

    @Nullable
    Integer day() {
        return day;
    }

    void day(Integer number) {
        day = number;
    }
}
