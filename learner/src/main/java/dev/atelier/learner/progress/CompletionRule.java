package dev.atelier.learner.progress;

import dev.atelier.event.ItemKind;

/** How an item becomes done, apart from the staff, who may always say so. */
enum CompletionRule {
    BY_THE_LEARNER("done when you say so"),
    BY_CHECKPOINT("done when you answer “I am there” at the checkpoint"),
    BY_WORK("done when your work is accepted"),
    NEVER("nothing to do");

    private final String words;

    CompletionRule(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a learner's own script may say that it is done: it may say no more than its learner. */
    public boolean allowsReports() {
        return this == BY_THE_LEARNER;
    }

    public static CompletionRule of(ItemKind kind) {
        return switch (kind) {
            case TOPIC, PAPER_REVIEW, HANDS_ON, SET_UP, DEMO, QUESTIONS -> BY_THE_LEARNER;
            case CHECKPOINT -> BY_CHECKPOINT;
            case EXERCISE -> BY_WORK;
            case BREAK -> NEVER;
        };
    }
}
