package dev.atelier.event.cohort;

import org.jspecify.annotations.Nullable;

/**
 * How many learners there are for each of the staff: the lead, instructors and helpers.
 *
 * @param wished at most, null if nothing was wished for
 */
public record StaffRatio(int seats, int staff, @Nullable Integer wished) {

    public static StaffRatio of(Plan plan) {
        return new StaffRatio(
                plan.capacity(), plan.staff().size(), plan.wishes().learnersPerHelper());
    }

    public boolean isUnmet() {
        return missing() > 0;
    }

    /** How many more it takes to meet the wish. */
    public int missing() {
        return wished == null ? 0 : Math.max(0, Math.ceilDiv(seats, wished) - staff);
    }

    /** "15 learners for each of the staff", and what is wished. */
    public String words() {
        var is = staff == 0
                ? "Nobody for %s".formatted(learners(seats))
                : "%s for each of the staff".formatted(learners(Math.ceilDiv(seats, staff)));
        return wished == null ? is : is + ", at most %d wished".formatted(wished);
    }

    /** What to do about it: "2 more are needed". */
    public String need() {
        return missing() == 1 ? "one more is needed" : missing() + " more are needed";
    }

    private static String learners(int many) {
        return many == 1 ? "1 learner" : many + " learners";
    }
}
