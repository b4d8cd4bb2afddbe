package dev.atelier.event.curriculum;

import java.util.Map;

/** The answer to an edit. */
sealed interface Edited {

    /** {@code what} tells it to people, {@code anchor} names the part of the page that shows it. */
    record Done(Draft draft, String what, String anchor) implements Edited {}

    /** A message for each field that must be corrected; under "" what belongs to none. */
    record Refused(Map<String, String> problems) implements Edited {}

    /** What was to be edited is not in the draft; {@code problem} says so. */
    record Gone(String problem) implements Edited {}

    static Edited refused(String problem) {
        return new Refused(Map.of("", problem));
    }
}
