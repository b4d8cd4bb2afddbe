package dev.atelier.learner.roster;

import java.util.Arrays;
import java.util.Locale;

/** In which order a page shows people. */
enum Sorting {
    NAME("By name"),
    FIRST("First come first"),
    LAST("Latest first");

    private final String words;

    Sorting(String words) {
        this.words = words;
    }

    /** What a link asks for; else those who wait in their order, and all others by name. */
    static Sorting of(String value, Shown shown) {
        return Arrays.stream(values())
                .filter(sorting -> sorting.value().equals(value))
                .findFirst()
                .orElse(shown == Shown.WAITING ? FIRST : NAME);
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }
}
