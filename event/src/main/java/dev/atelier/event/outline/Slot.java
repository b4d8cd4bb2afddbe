package dev.atelier.event.outline;

import org.jspecify.annotations.Nullable;

/** What the text says about when, by whom and where; the day counts from 1, and speaker and room are empty when unsaid. */
public record Slot(@Nullable Integer day, @Nullable Hours hours, String speaker, String room) {
    public static final Slot NONE = new Slot(null, null, "", "");

    public Slot {
        if (day != null && day < 1) {
            throw new IllegalArgumentException("Days count from 1, not " + day);
        }
        speaker = quotable(speaker);
        room = quotable(room);
    }

    /** A name stands in quotes inside the braces of a mark, so it holds neither. */
    private static String quotable(String name) {
        return Cleaning.clean(name).replace('"', '\'').replace('{', '(').replace('}', ')');
    }

    Slot onDay(@Nullable Integer number) {
        return day == null ? new Slot(number, hours, speaker, room) : this;
    }
}
