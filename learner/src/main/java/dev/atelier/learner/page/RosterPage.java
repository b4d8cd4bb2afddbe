package dev.atelier.learner.page;

import java.util.List;
import java.util.Optional;

/**
 * Everybody of one cohort, for its staff.
 *
 * @param zone in which all times of the page are
 * @param next the page after this one
 * @param acts what can be done with several people at once; empty if nothing may
 * @param mayRemove whether who looks at it may take somebody off
 * @param leads whether they bring people in and say how people sign up
 */
public record RosterPage(
        Cohort cohort,
        String path,
        String zone,
        List<Count> counts,
        Filter filter,
        List<Person> people,
        Optional<String> next,
        List<Act> acts,
        boolean mayRemove,
        boolean leads) {

    /** How many there are of one kind. */
    public record Count(String look, String words, int number) {}

    /** What was asked for; {@code name} as it was typed. */
    public record Filter(String name, List<Choice> states, List<Choice> answers, List<Choice> orders) {

        public String chosenState() {
            return chosen(states);
        }

        public String chosenAnswer() {
            return chosen(answers);
        }

        private static String chosen(List<Choice> choices) {
            return choices.stream()
                    .filter(Choice::chosen)
                    .map(Choice::value)
                    .findFirst()
                    .orElse("");
        }
    }

    /** One kind of people to look at. */
    public record Choice(String value, String words, boolean chosen) {}

    /** Something to do with everybody who is selected. */
    public record Act(String value, String words) {}

    /**
     * One line.
     *
     * @param note the number on the waiting list, when an offer ends, why it ended; may be empty
     * @param alongside what else they are in at that time
     * @param removal where to take this person off; empty if there is nothing left to take
     */
    public record Person(
            String id,
            String path,
            String name,
            String address,
            StatusTag state,
            String since,
            String note,
            List<String> alongside,
            Optional<String> removal) {}
}
