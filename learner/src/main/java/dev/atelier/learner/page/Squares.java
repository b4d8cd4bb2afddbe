package dev.atelier.learner.page;

/**
 * An address for the camera of a phone.
 *
 * @param path the dark squares as an SVG path
 * @param size squares on a side
 */
public record Squares(String path, int size) {

    /** The view box with a quiet zone of four squares. */
    public String box() {
        return "-4 -4 " + (size + 8) + " " + (size + 8);
    }
}
