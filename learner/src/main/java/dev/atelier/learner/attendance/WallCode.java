package dev.atelier.learner.attendance;

import java.util.Locale;

/** A code as someone typed it: spaces, dashes and small letters do not matter. */
record WallCode(String value) {

    WallCode {
        value = value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
