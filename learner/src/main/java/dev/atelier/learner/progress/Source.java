package dev.atelier.learner.progress;

import dev.atelier.event.ItemKind;

/** Who or what says that an item is done. */
public enum Source {
    SELF("you said so"),
    STAFF("the staff saw it"),
    CHECKPOINT("at the checkpoint"),
    ATTENDANCE("taught while you were there"),
    WORK("your work was accepted"),
    OUTSIDE("reported by your notebook");

    private final String words;

    Source(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** When the staff says that everyone here is through an item: what is done they saw, what is heard the room heard. */
    static Source ofTheRoom(ItemKind kind) {
        return kind.requiredByDefault() ? STAFF : ATTENDANCE;
    }
}
