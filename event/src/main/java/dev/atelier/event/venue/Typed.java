package dev.atelier.event.venue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed into a field. */
final class Typed {

    private static final int MOST_PEOPLE = 100_000;

    private Typed() {}

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** How many people: nothing if nothing was typed. */
    sealed interface People {
        record Said(@Nullable Integer many) implements People {}

        record Unreadable(String message) implements People {}
    }

    static People people(@Nullable String typed) {
        var words = said(typed);
        if (words.isEmpty()) {
            return new People.Said(null);
        }
        return number(words)
                .filter(many -> many >= 1 && many <= MOST_PEOPLE)
                .<People>map(People.Said::new)
                .orElseGet(() ->
                        new People.Unreadable("Write how many people: a number from 1 to %,d.".formatted(MOST_PEOPLE)));
    }

    private static Optional<Integer> number(String words) {
        try {
            return Optional.of(Integer.parseInt(words));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
