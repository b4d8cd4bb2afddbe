package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Accepted work that somebody shows.
 *
 * @param workshop the title of the workshop that it was made in
 * @param words Markdown
 * @param name as much of the learner's name as they tell; left out where they tell none
 * @param world whether everybody sees it; else its cohort does
 * @param images in a list the first one alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExhibitAnswer(
        UUID id,
        UUID cohort,
        String workshop,
        String title,
        String words,
        @Nullable String name,
        boolean world,
        Instant shownAt,
        List<Image> images) {

    /**
     * An image at two addresses below this site, for whoever may see it.
     *
     * @param width of the small one, in pixels
     * @param parameters how it was made; empty unless it is told
     */
    public record Image(String whole, String small, int width, int height, List<Parameter> parameters) {}

    /** One thing that is told of how an image was made. */
    public record Parameter(String name, String value) {}
}
