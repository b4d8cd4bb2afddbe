package dev.atelier.mentorship.page;

import java.util.List;

/**
 * All images of a work.
 *
 * @param back the page that the work or round stands on
 * @param id names this gallery among those of the same person
 * @param beside where a form takes two chosen images to be looked at together
 * @param rounds the newest first; those without an image are left out
 */
public record GalleryPage(String id, String title, String back, String beside, List<Round> rounds) {

    public record Round(int number, List<Tile> tiles) {}

    /** An image made small; {@code width} and {@code height} are the original's, in pixels. */
    public record Tile(String id, String name, String look, String source, int width, int height) {}

    public int images() {
        return rounds.stream().mapToInt(round -> round.tiles().size()).sum();
    }
}
