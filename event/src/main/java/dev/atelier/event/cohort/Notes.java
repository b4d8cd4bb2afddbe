package dev.atelier.event.cohort;

import java.util.List;

/** What is said after saving: that it was done, then what is worth knowing. */
final class Notes {

    private Notes() {}

    static String with(String done, List<String> notes) {
        return notes.isEmpty() ? done : done + " " + String.join(" ", notes);
    }
}
