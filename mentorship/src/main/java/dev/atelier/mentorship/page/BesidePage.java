package dev.atelier.mentorship.page;

import java.util.List;

/**
 * Two images of a work, looked at together.
 *
 * @param action where the form that chooses two images goes
 * @param swapped the same page with left and right exchanged
 * @param sentence what stayed and what changed, in short
 * @param same what both files tell alike
 * @param choices all images of the work
 */
public record BesidePage(
        String work,
        String back,
        String action,
        String swapped,
        Side left,
        Side right,
        String sentence,
        List<Change> changes,
        List<ParameterRow> same,
        List<Choice> choices) {

    /** One of the two; {@code look} is the page that shows it alone. */
    public record Side(ImageView image, String round, String look) {}

    /** An image that one may choose, in words. */
    public record Choice(String id, String words) {}
}
