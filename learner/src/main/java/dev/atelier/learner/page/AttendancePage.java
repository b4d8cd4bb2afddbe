package dev.atelier.learner.page;

import java.util.List;

/**
 * Who is here on a day or in a slot, with marks by hand and their history.
 *
 * @param rest of how many nothing is recorded
 * @param search what the names were searched for
 * @param script the address of what makes the list quick
 */
public record AttendancePage(
        Cohort cohort,
        When when,
        String counts,
        int rest,
        Wall wall,
        List<Excuse> excuses,
        List<Person> people,
        String search,
        String script) {

    /** What the list is about; {@code slot} is empty for the whole day. */
    public record When(String day, String slot, String words, List<Link> days, List<Link> slots) {}

    /** A day by its query, a slot by its id; without one the whole day. */
    public record Link(String value, String words, boolean current) {}

    /** The code on the wall, and for how long it holds. */
    public record Wall(String code, String words, Squares squares) {}

    /** Somebody says that they cannot be there. */
    public record Excuse(String id, String name, String time, String reason) {}

    /**
     * Someone with a seat.
     *
     * @param status of the word that is recorded; empty if nothing is
     * @param certificate whether there is one, else why not yet
     */
    public record Person(
            String learner,
            String name,
            String status,
            String tone,
            String words,
            List<String> history,
            String certificate) {

        public String pressed(String other) {
            return status.equals(other) ? "true" : "false";
        }
    }
}
