package dev.atelier.event.curriculum;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;

/** One thing taught or done; {@code depth} counts from 0, and deeper items belong to the nearest shallower one before. */
record CurriculumItem(
        ItemKey key,
        int depth,
        String title,
        ItemKind kind,
        boolean required,
        String note,
        Origin origin,
        Timing timing) {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_NOTE = 5000;

    CurriculumItem {
        // Drafts from before anybody asked say nothing of it.
        timing = requireNonNullElse(timing, Timing.NONE);
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("An item's title has 1 to 500 characters, not " + title.length());
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("An item's note has up to 5000 characters, not " + note.length());
        }
        if (depth < 0) {
            throw new IllegalArgumentException("Depths count from 0, not " + depth);
        }
    }

    CurriculumItem deeper(int by) {
        return by == 0 ? this : new CurriculumItem(key, depth + by, title, kind, required, note, origin, timing);
    }

    /** What is known of when, by whom and where, in words; empty if nothing. */
    String hint() {
        return timing.equals(Timing.NONE) ? origin.hint() : SlotWords.of(timing);
    }

    CurriculumItem confirmed() {
        return origin.guessed()
                ? new CurriculumItem(key, depth, title, kind, required, note, origin.confirmed(), timing)
                : this;
    }
}
