package dev.atelier.event.outline;

/** Text as every part of an outline holds it: one line, clean, never blank. */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        var clean = Cleaning.clean(text);
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("An outline holds no empty texts");
        }
        return clean;
    }
}
