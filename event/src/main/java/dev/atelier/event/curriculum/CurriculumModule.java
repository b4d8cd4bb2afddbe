package dev.atelier.event.curriculum;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/**
 * A module under the key that the agenda gives it. {@code repeats} holds the key that the text gave it although an
 * earlier module has it; it is empty once somebody has settled the key.
 */
record CurriculumModule(
        String key,
        String title,
        String introduction,
        List<CurriculumItem> items,
        String repeats,
        Origin origin,
        Timing timing) {

    static final int LONGEST_KEY = 40;
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_INTRODUCTION = 10_000;

    CurriculumModule {
        timing = requireNonNullElse(timing, Timing.NONE);
        if (key.isBlank() || key.length() > LONGEST_KEY || !key.equals(key.strip())) {
            throw new IllegalArgumentException("A module's key has 1 to 40 characters: " + key);
        }
        if (title.length() > LONGEST_TITLE || introduction.length() > LONGEST_INTRODUCTION) {
            throw new IllegalArgumentException("The title or introduction of module " + key + " is too long");
        }
        items = List.copyOf(items);
        var deepest = -1;
        for (var item : items) {
            if (item.depth() > deepest + 1) {
                throw new IllegalArgumentException("Item " + item.key() + " belongs to no item before it");
            }
            deepest = item.depth();
        }
    }

    CurriculumModule with(List<CurriculumItem> others) {
        return new CurriculumModule(key, title, introduction, others, repeats, origin, timing);
    }

    CurriculumModule confirmed() {
        var sure = items.stream().map(CurriculumItem::confirmed).toList();
        return new CurriculumModule(key, title, introduction, sure, repeats, origin.confirmed(), timing);
    }

    /** What is known of when, by whom and where, in words; empty if nothing. */
    String hint() {
        return timing.equals(Timing.NONE) ? origin.hint() : SlotWords.of(timing);
    }

    Branches branches() {
        return new Branches(items);
    }

    /** "3 · Stable Diffusion in practice" */
    String name() {
        return title.isBlank() ? "Module " + key : key + " · " + title;
    }
}
