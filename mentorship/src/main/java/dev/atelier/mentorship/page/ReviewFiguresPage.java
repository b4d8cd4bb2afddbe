package dev.atelier.mentorship.page;

import java.util.List;

/**
 * How quickly reviews come.
 *
 * @param cohort the title of the cohort that is looked at; empty for all
 * @param periods the current one has no address
 * @param what "Cohort" or "Reviewer"
 */
public record ReviewFiguresPage(String cohort, List<ThreadPage.Link> periods, String what, List<Row> rows) {

    /**
     * One cohort or reviewer; all in words, empty where there is nothing to say.
     *
     * @param address of its own figures; empty where there are none
     * @param median half of the reviews took no longer
     * @param most nine of ten took no longer
     * @param kept the share of promises that were kept
     * @param longest how long the round waits that waits longest
     */
    public record Row(
            String address,
            String who,
            String reviewed,
            String median,
            String most,
            String kept,
            String open,
            String overdue,
            String longest) {}
}
