package dev.atelier.event.agenda;

import java.util.UUID;

/**
 * What is wrong with a slot, or with the agenda as a whole. A grave one keeps the agenda from being released, any other is
 * a warning.
 */
record Problem(UUID slot, boolean isGrave, String words) {

    /** Stands where no slot is to blame. */
    private static final UUID NO_SLOT = new UUID(0, 0);

    static Problem ofWhole(String words) {
        return new Problem(NO_SLOT, false, words);
    }

    static Problem warning(UUID slot, String words) {
        return new Problem(slot, false, words);
    }

    boolean isOfWhole() {
        return slot.equals(NO_SLOT);
    }
}
