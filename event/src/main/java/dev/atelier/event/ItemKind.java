package dev.atelier.event;

/** What kind of thing a curriculum item is, with the words that pages use for it. */
public enum ItemKind {
    TOPIC("topic"),
    PAPER_REVIEW("paper review"),
    HANDS_ON("hands-on"),
    SET_UP("set-up"),
    DEMO("demo"),
    CHECKPOINT("checkpoint"),
    QUESTIONS("questions"),
    EXERCISE("exercise"),
    BREAK("break");

    private final String words;

    ItemKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether such an item is required unless its author says otherwise: whatever the learner does, not hears. */
    public boolean requiredByDefault() {
        return switch (this) {
            case HANDS_ON, SET_UP, CHECKPOINT, EXERCISE -> true;
            case TOPIC, PAPER_REVIEW, DEMO, QUESTIONS, BREAK -> false;
        };
    }
}
