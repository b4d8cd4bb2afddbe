package dev.atelier.event.agenda;

import dev.atelier.event.time.SpokenTime;
import java.util.List;

/** Says in a few words what was done to a draft: "“Panel” moved to 16:30, and 2 more". */
final class EditWords {

    private static final int LONGEST_TITLE = 120;

    private EditWords() {}

    /** Of several changes the first in the day stands for all. */
    static String of(List<Change> changes) {
        if (changes.isEmpty()) {
            return "Nothing";
        }
        var more = changes.size() - 1;
        return of(changes.getFirst()) + (more == 0 ? "" : ", and %d more".formatted(more));
    }

    private static String of(Change change) {
        return switch (change) {
            case Change.Added added -> title(added.slot()) + " added";
            case Change.Cancelled cancelled -> title(cancelled.slot()) + " removed";
            case Change.Altered altered -> title(altered.before()) + " " + altered(altered);
        };
    }

    private static String altered(Change.Altered altered) {
        var after = altered.slot();
        if (altered.aspects().contains(Aspect.MOVED)) {
            return "moved to " + SpokenTime.clock(after.startsAt());
        }
        if (altered.aspects().contains(Aspect.RESIZED)) {
            return "now " + SpokenTime.length(after.length());
        }
        if (altered.aspects().contains(Aspect.RELOCATED)) {
            return after.room().isEmpty() ? "without a room" : "to " + after.room();
        }
        return "changed";
    }

    /** In quotation marks, cut where it is very long. */
    static String title(Slot slot) {
        var title = slot.title();
        return "“" + (title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title) + "”";
    }
}
