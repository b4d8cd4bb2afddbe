package dev.atelier.learner.page;

import java.util.List;

/**
 * Who is selected and what becomes of each.
 *
 * @param more how many stand beside those shown
 */
public record SelectionLines(List<Count> counts, List<Line> lines, int more) {

    /** How many there are of one outcome. */
    public record Count(String look, String words, int number) {}

    /** One of them. */
    public record Line(String path, String name, String address, StatusTag outcome, String why) {}
}
