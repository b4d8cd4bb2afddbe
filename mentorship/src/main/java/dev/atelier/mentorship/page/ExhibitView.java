package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a work: the same before its learner agrees and afterwards.
 *
 * @param name as much of the learner's name as is shown; may be empty
 */
public record ExhibitView(
        String title, String name, @Nullable Prose words, List<Picture> pictures) {

    /** An image; {@code small} has {@code width} times {@code height} pixels. Parameters are there if they are told. */
    public record Picture(
            String whole, String small, int width, int height, String alt, List<ParameterRow> parameters) {}

    /** Whose it is, as a line; empty if no name is shown. */
    public String by() {
        return name.isEmpty() ? "" : "by " + name;
    }
}
