package dev.atelier.learner.page;

import java.util.List;

/**
 * Items by learners.
 *
 * @param everything whether items that are not required are shown as well
 * @param byName whether the learners stand by name; else those who are furthest behind come first
 * @param glance what stands out, in sentences
 */
public record HeatMapPage(
        Cohort cohort,
        boolean everything,
        boolean byName,
        List<String> glance,
        List<Learner> learners,
        List<Row> rows) {

    /** A column; {@code words} is n of m, {@code helps} how often they were helped. */
    public record Learner(String name, String words, int helps, boolean behind) {}

    /**
     * An item.
     *
     * @param stuck whether it is the one that holds people up
     * @param count how many have done it
     * @param toOk within what time half of those who got there did; empty where no checkpoint asked
     * @param cells for each learner, in the order of the columns
     */
    public record Row(
            String module,
            String item,
            String kind,
            boolean stuck,
            int count,
            String toOk,
            int helps,
            List<Cell> cells) {}

    /** How a learner stands to an item, as a cell: class, and what stands there. */
    public enum Cell {
        DONE("ok", "✓"),
        STUCK("stuck", "stuck"),
        WORKING("busy", "works"),
        OPEN("", "");

        private final String tone;
        private final String words;

        Cell(String tone, String words) {
            this.tone = tone;
            this.words = words;
        }

        public String tone() {
            return tone;
        }

        public String words() {
            return words;
        }
    }

    /** This page with other columns or rows. */
    public String address(boolean everything, boolean byName) {
        return "/staff/cohorts/" + cohort.id() + "/progress?everything=" + everything + "&byName=" + byName;
    }
}
