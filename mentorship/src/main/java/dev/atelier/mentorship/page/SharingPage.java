package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has which reviews of a cohort.
 *
 * @param base where its forms go, without a slash at the end
 * @param leads whether the reader may change anything
 * @param unasked how many rounds nobody has
 * @param rounds those that wait, the longest first, at most a hundred
 * @param more whether there are more of them
 */
public record SharingPage(
        String title,
        String base,
        boolean leads,
        boolean byItself,
        boolean sameReviewer,
        int unasked,
        List<Person> people,
        List<Round> rounds,
        boolean more) {

    /**
     * One of the staff.
     *
     * @param open how many rounds they have, in all cohorts
     * @param here how many of these in this cohort
     * @param overdue how many of these are past their promise
     * @param away until when they are away, in words; empty while they are there
     */
    public record Person(String id, String name, String role, int open, int here, int overdue, String away) {}

    /** A round that waits; {@code given} is empty where to nobody. */
    public record Round(
            String id,
            String learner,
            String title,
            int number,
            String waits,
            ReviewQueuePage.@Nullable Sign promise,
            String given) {}
}
