package dev.atelier.event.curriculum;

import dev.atelier.event.outline.SourceLines;

/** Lines of the agenda text that found no place; nothing of a text is dropped without a person having seen it. */
record LeftLine(String text, SourceLines lines, String why, State state) {

    enum State {
        /** Not understood: somebody must look. */
        OPEN,
        LEFT_OUT,
        USED
    }

    LeftLine as(State other) {
        return new LeftLine(text, lines, why, other);
    }
}
