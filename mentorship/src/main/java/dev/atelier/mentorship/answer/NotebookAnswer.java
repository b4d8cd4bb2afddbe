package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a notebook, in outline; the file has the rest.
 *
 * @param format the version of nbformat, 1 to 4
 * @param language left out where the notebook does not say
 * @param cells how many there are
 * @param outline the first 1,000 of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotebookAnswer(int format, @Nullable String language, int cells, List<CellOutline> outline) {

    /**
     * A cell.
     *
     * @param number counted from 0
     * @param kind MARKDOWN, CODE or RAW
     * @param id left out where the notebook gives none
     * @param executed the number beside it; left out where it was not run
     * @param source its first 2,000 characters
     * @param lines of its whole source
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CellOutline(
            int number,
            String kind,
            @Nullable String id,
            @Nullable Integer executed,
            String source,
            int lines,
            List<OutputOutline> outputs) {}

    /**
     * What a cell left behind.
     *
     * @param kind TEXT, PICTURE, FAILURE or OMITTED
     * @param words the first 500 characters of a text or failure; for a picture its size, for what is not shown its types
     */
    public record OutputOutline(String kind, String words) {}
}
