package dev.atelier.learner.enrolment;

/**
 * What becomes of one person on a list.
 *
 * @param words why, or how; may be empty
 */
public record Fate(Outcome outcome, String words) {

    /** Nobody may bring this person in. */
    public static Fate refused(String why) {
        return new Fate(Outcome.REFUSED, why);
    }
}
