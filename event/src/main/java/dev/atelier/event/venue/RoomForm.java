package dev.atelier.event.venue;

import static dev.atelier.event.venue.Typed.said;

import org.jspecify.annotations.Nullable;

/** A room as it was typed. */
record RoomForm(@Nullable String name, @Nullable String capacity) {

    private static final int LONGEST = 100;

    sealed interface Reading {
        record Valid(String name, @Nullable Integer capacity) implements Reading {}

        record Invalid(String message) implements Reading {}
    }

    Reading read() {
        var typed = said(name);
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return new Reading.Invalid("Write what the room is called: 1 to %d characters.".formatted(LONGEST));
        }
        return switch (Typed.people(capacity)) {
            case Typed.People.Said people -> new Reading.Valid(typed, people.many());
            case Typed.People.Unreadable unreadable -> new Reading.Invalid(unreadable.message());
        };
    }
}
