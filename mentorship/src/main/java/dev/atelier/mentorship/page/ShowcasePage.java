package dev.atelier.mentorship.page;

import java.util.List;

/**
 * What the learners of a workshop or a cohort show.
 *
 * @param title the workshop's; empty if nobody may know it
 * @param cohort the cohort's own page; may be empty
 * @param next the page after this one; empty on the last
 */
public record ShowcasePage(String title, String cohort, List<Tile> tiles, String next) {

    /** A work, by its first image. */
    public record Tile(
            String address, String source, String title, String name, int width, int height, boolean cohortAlone) {}
}
