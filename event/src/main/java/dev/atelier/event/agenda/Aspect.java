package dev.atelier.event.agenda;

/** In what a slot may differ from what it was. */
enum Aspect {
    MOVED("moved"),
    RESIZED("resized"),
    RELOCATED("relocated"),
    RESTAFFED("restaffed"),
    RENAMED("renamed"),
    /** What is taught in it, not what it is called. */
    REWORKED("reworked"),
    CERTAINTY("certainty");

    private final String word;

    Aspect(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    boolean differs(Slot before, Slot after) {
        return switch (this) {
            case MOVED -> !before.startsAt().equals(after.startsAt());
            case RESIZED -> !before.length().equals(after.length());
            case RELOCATED -> !before.room().equals(after.room());
            case RESTAFFED -> !before.staff().equals(after.staff());
            case RENAMED -> !before.title().equals(after.title());
            case REWORKED -> !before.content().equals(after.content());
            case CERTAINTY -> before.tentative() != after.tentative();
        };
    }
}
