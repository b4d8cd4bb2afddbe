package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a file, read from its bytes once more. Of the last five fields there is the one that fits.
 *
 * @param details in a few words what it is
 * @param notes what one should know about it, for people
 * @param generation how an image was made, or how a text says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnderstoodAnswer(
        String kind,
        String name,
        String details,
        List<String> notes,
        @Nullable GenerationAnswer generation,
        @Nullable NotebookAnswer notebook,
        @Nullable ModelAnswer model,
        @Nullable PickleAnswer pickle,
        @Nullable ArchiveAnswer archive) {}
