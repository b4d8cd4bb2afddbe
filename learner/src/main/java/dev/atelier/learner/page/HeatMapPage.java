package dev.atelier.learner.page;

import java.util.List;

/**
 * Items by learners.
 *
 * @param everything whether items that are not required are shown as well
 */
public record HeatMapPage(Cohort cohort, boolean everything, List<Learner> learners, List<Row> rows) {

    /** A column; {@code words} is n of m. */
    public record Learner(String name, String words) {}

    /**
     * An item.
     *
     * @param done for each learner, in the order of the columns
     * @param count how many have done it
     */
    public record Row(String module, String item, String kind, List<Boolean> done, int count) {}
}
