package dev.atelier.learner.selection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with everybody who is selected. */
enum Verb {
    SEAT("Give a seat"),
    MAIL("Write a mail"),
    EXCUSE("Mark as excused"),
    REMOVAL("Remove");

    private final String words;

    Verb(String words) {
        this.words = words;
    }

    static Optional<Verb> of(String value) {
        return Arrays.stream(values())
                .filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst();
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    /** What stands above the page that asks once more. */
    String question(int people) {
        var whom = people == 1 ? "one person" : people + " people";
        return switch (this) {
            case SEAT -> "Give " + whom + " a seat?";
            case MAIL -> "Write to " + whom;
            case EXCUSE -> "Mark " + whom + " as excused?";
            case REMOVAL -> "Remove " + whom + "?";
        };
    }

    String means() {
        return switch (this) {
            case SEAT ->
                "Seats go to those who have waited longest among them, as long as seats are free. They overtake whoever"
                        + " else waits, so it stays on record why. Each gets a mail.";
            case MAIL -> "Each gets a mail of their own; nobody sees who else does. Answers go to you.";
            case EXCUSE -> "Attendance says that they are excused. No mail is sent.";
            case REMOVAL ->
                "Their seats go to whoever has waited longest. Each gets a mail with the reason, and none of them can"
                        + " take a seat in this cohort again by themselves.";
        };
    }
}
