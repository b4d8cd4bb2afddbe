package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different between the making of two images.
 *
 * @param told whether both files say how they were made; nothing can be compared otherwise
 * @param sentence in words
 * @param changes one for each parameter that is different
 */
public record ChangesAnswer(boolean told, String sentence, List<ParameterChanged> changes) {

    /**
     * A parameter that is different.
     *
     * @param before left out where only the later one has it
     * @param after left out where only the earlier one has it
     * @param spans of a prompt: what stayed, what went, what came, in order; empty for all else
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ParameterChanged(
            String name, @Nullable String before, @Nullable String after, List<PromptPart> spans) {}

    /**
     * A stretch of a prompt.
     *
     * @param kind KEPT, REMOVED or ADDED
     */
    public record PromptPart(String kind, String text) {}
}
