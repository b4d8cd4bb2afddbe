package dev.atelier.event.agenda;

import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.CurriculumFacts.Module;
import dev.atelier.event.ItemKind;

/** How long things take compared with each other, in minutes of an unhurried day. */
final class Weights {

    private static final int SUB_ITEM = 2;
    private static final int LEAST = 10;

    private Weights() {}

    static int of(Module module) {
        return Math.max(LEAST, module.items().stream().mapToInt(Weights::of).sum());
    }

    static int of(Item item) {
        return of(item.kind()) + SUB_ITEM * item.items().size();
    }

    private static int of(ItemKind kind) {
        return switch (kind) {
            case TOPIC, DEMO, CHECKPOINT, BREAK -> 10;
            case PAPER_REVIEW, SET_UP, QUESTIONS -> 15;
            case HANDS_ON, EXERCISE -> 25;
        };
    }
}
