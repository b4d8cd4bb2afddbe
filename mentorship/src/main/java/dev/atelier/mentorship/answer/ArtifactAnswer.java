package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file or a link of a round.
 *
 * @param kind such as IMAGE, NOTEBOOK, CHECKPOINT, PICKLE, ARCHIVE, TEXT, FILE, LINK
 * @param name of a file; of a link the address
 * @param size in bytes; left out for a link
 * @param width in pixels, for images, and so the height
 * @param details in a few words what it is
 * @param notes what one should know about it, for people
 * @param file where the file itself is, with the same token; left out for a link, and for what nobody but its learner gets
 * @param understood where it is told what was understood of it; left out for a link
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArtifactAnswer(
        UUID id,
        String kind,
        String name,
        @Nullable Long size,
        @Nullable Integer width,
        @Nullable Integer height,
        String details,
        List<String> notes,
        @Nullable String file,
        @Nullable String understood) {}
