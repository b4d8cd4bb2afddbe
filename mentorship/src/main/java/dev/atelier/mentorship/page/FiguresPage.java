package dev.atelier.mentorship.page;

import dev.atelier.mentorship.page.ThreadPage.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How quickly questions are answered.
 *
 * @param periods the current one has no address
 * @param all null while nothing was answered in the period
 */
public record FiguresPage(List<Link> periods, @Nullable Row all, List<Row> mentors) {

    /**
     * One mentor's answers in the period, and the questions that wait now. All in words, empty where there is nothing to
     * say.
     *
     * @param median half of the answers took no longer
     * @param most nine of ten took no longer
     * @param kept the share that came until it was promised
     * @param longest how long the oldest question waits
     */
    public record Row(
            String who, String answered, String median, String most, String kept, String waiting, String longest) {}
}
