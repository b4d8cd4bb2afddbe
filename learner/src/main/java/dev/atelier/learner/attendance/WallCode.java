package dev.atelier.learner.attendance;

import java.util.Locale;

/** A code as someone typed it: spaces, dashes and small letters do not matter. */
record WallCode(String value) {

    WallCode {
        value = value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether it could be a code at all; what could not is no guess. */
    boolean isOne() {
        return value.matches("[A-HJ-NP-Z2-9]{6}");
    }
}
