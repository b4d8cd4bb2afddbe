package dev.atelier.mentorship.showcase;

import dev.atelier.event.PersonalData;

/** How much of a learner's name stands under their exhibit. */
enum Naming {
    NOBODY,
    FIRST,
    FULL;

    /** What is shown of a name; empty if nothing is. */
    String of(String name) {
        if (name.equals(PersonalData.NOBODY)) {
            return "";
        }
        return switch (this) {
            case NOBODY -> "";
            case FIRST -> name.strip().split("\\s+", 2)[0];
            case FULL -> name.strip();
        };
    }
}
