package dev.atelier.learner.page;

import java.util.List;

/**
 * A list of people, and what becomes or became of each.
 *
 * @param path of this list, or where the form goes
 * @param ahead how many rows nobody has got to yet
 */
public record IntakePage(String title, String roster, String path, List<Count> counts, int ahead, List<Line> lines) {

    /** How many there are of one kind. */
    public record Count(String look, String words, int number) {}

    /**
     * One row.
     *
     * @param number the line of the list
     * @param why may be empty
     */
    public record Line(int number, String name, String address, StatusTag outcome, String why) {}
}
