package dev.atelier.learner.page;

import java.util.List;
import java.util.Optional;

/**
 * Everybody of one cohort, for its staff.
 *
 * @param zone in which all times of the page are
 * @param next the page after this one
 * @param mayRemove whether who looks at it may take somebody off
 * @param mayBringIn whether they may bring people in by a list
 */
public record RosterPage(
        Cohort cohort,
        String path,
        String zone,
        List<Count> counts,
        Filter filter,
        List<Person> people,
        Optional<String> next,
        boolean mayRemove,
        boolean mayBringIn) {

    /** How many there are of one kind. */
    public record Count(String look, String words, int number) {}

    /** What was asked for; {@code name} as it was typed. */
    public record Filter(String name, List<Choice> choices) {}

    /** One kind of people to look at. */
    public record Choice(String value, String words, boolean chosen) {}

    /**
     * One line.
     *
     * @param note the number on the waiting list, when an offer ends, why it ended; may be empty
     * @param removal where to take this person off; empty if there is nothing left to take
     */
    public record Person(
            String name, String address, StatusTag state, String since, String note, Optional<String> removal) {}
}
