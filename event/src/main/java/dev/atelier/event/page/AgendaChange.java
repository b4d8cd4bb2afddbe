package dev.atelier.event.page;

import java.util.List;

/** What became of a slot: a word for it, the slot's title, and each thing that is not as it was. */
public record AgendaChange(String word, String look, String title, List<Edit> edits) {

    /** Either side may be empty. */
    public record Edit(String was, String is) {}
}
