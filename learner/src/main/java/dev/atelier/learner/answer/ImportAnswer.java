package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.learner.enrolment.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of people would do, or has done.
 *
 * @param id left out while it is only looked at
 * @param ahead how many rows nobody has got to yet; ask again until there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportAnswer(@Nullable UUID id, int ahead, List<Line> lines) {

    /**
     * One row of the list.
     *
     * @param line its number in the text
     * @param outcome left out while nobody has got to it
     * @param words why, or how; may be empty
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(int line, @Nullable Outcome outcome, String words) {}
}
