package dev.atelier.event.agenda;

import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.CurriculumFacts.Module;
import dev.atelier.event.ItemKind;
import dev.atelier.event.curriculum.Timetable;
import java.util.List;

/** What a cohort is taught, and how long things take compared with each other: as was said, or in an unhurried day. */
record Taught(List<Module> modules, Timetable times) {

    private static final int SUB_ITEM = 2;
    private static final int LEAST = 10;

    /** In minutes. */
    int weight(Module module) {
        var said = times.of(module).minutes();
        return said != null
                ? said
                : Math.max(LEAST, module.items().stream().mapToInt(this::weight).sum());
    }

    /** In minutes. */
    int weight(Item item) {
        var said = times.of(item).minutes();
        return said != null
                ? said
                : weight(item.kind()) + SUB_ITEM * item.items().size();
    }

    private static int weight(ItemKind kind) {
        return switch (kind) {
            case TOPIC, DEMO, CHECKPOINT, BREAK -> 10;
            case PAPER_REVIEW, SET_UP, QUESTIONS -> 15;
            case HANDS_ON, EXERCISE -> 25;
        };
    }
}
