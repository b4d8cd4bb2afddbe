package dev.atelier.mentorship.page;

import java.util.List;

/**
 * An image of a round.
 *
 * @param alt what was asked for when it was made, or its name
 * @param look the page that shows it from near
 * @param href the original; {@code small} is a small version of {@code width} times {@code height}, which are the original's
 * @param parameters what everybody looks for; {@code more} is the rest
 * @param noted which of them are commented on
 * @param stripped whether the file says nothing of its making
 */
public record ImageView(
        String id,
        String name,
        String alt,
        String look,
        String href,
        String small,
        int width,
        int height,
        String details,
        List<ParameterRow> parameters,
        List<ParameterRow> more,
        boolean stripped,
        List<String> notes,
        List<Pin> pins,
        List<NotedParameter> noted) {}
