package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKey;

/** One correction of a draft, as a person asks for it; what it does to a draft is decided without a database. */
sealed interface Edit permits ItemEdit, ModuleEdit, LineEdit {

    /** Which way a part goes: before or behind its neighbour, into the one before, out of the one it belongs to. */
    enum Way {
        UP,
        DOWN,
        IN,
        OUT
    }

    Edited on(Draft draft);

    static String anchor(ItemKey item) {
        return "item-" + item;
    }

    static String anchor(int module) {
        return "module-" + module;
    }
}
