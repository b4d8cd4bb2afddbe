package dev.atelier.mentorship.answer;

import java.util.List;

/**
 * What work for an item is looked at for.
 *
 * @param item the key of the item
 * @param number counts the rubrics of the item; 0 while it never had one
 * @param criteria none where the item has no rubric
 */
public record RubricAnswer(String item, String title, int number, List<Criterion> criteria) {

    /** A criterion with its levels, the lowest first. */
    public record Criterion(String title, String lookedFor, List<Level> levels) {}

    /** How far work has come. */
    public record Level(String word, String description) {}
}
