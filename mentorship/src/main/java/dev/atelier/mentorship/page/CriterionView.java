package dev.atelier.mentorship.page;

import java.util.List;

/**
 * A criterion of a rubric, with where a round stands on it if that was said.
 *
 * @param number counted from 1
 * @param words what the reviewer says about it; empty for nothing
 */
public record CriterionView(int number, String title, String lookedFor, List<Level> levels, String words) {

    /** A level, the lowest first. */
    public record Level(int number, String word, String description, boolean chosen) {}

    /** Whether no level is chosen. */
    public boolean open() {
        return levels.stream().noneMatch(Level::chosen);
    }
}
