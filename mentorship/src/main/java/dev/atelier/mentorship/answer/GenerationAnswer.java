package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an image was made, as its file tells.
 *
 * @param tool such as AUTOMATIC1111, COMFYUI
 * @param settings by name, such as SEED, STEPS, MODEL_HASH; values as the tool wrote them
 * @param others all else that the tool wrote
 * @param grid the axes of a grid; empty for a single image
 * @param passes of a graph, in the order in which the image runs through them
 * @param nodes of a graph, 2,000 at most
 * @param notes why the reading may differ from another program's
 * @param raw the texts as they stand in the file, each of 1,000,000 characters at most
 */
public record GenerationAnswer(
        String tool,
        String prompt,
        String negativePrompt,
        Map<String, String> settings,
        List<LoraUsed> loras,
        List<ControlNetUsed> controlNets,
        List<NamedValue> others,
        List<GridAxisFound> grid,
        List<PassFound> passes,
        List<NodeFound> nodes,
        List<String> notes,
        List<NamedValue> raw) {

    public record NamedValue(String name, String value) {}

    /**
     * A LoRA that took part.
     *
     * @param weight left out where it is not told, and so the hash
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LoraUsed(
            String name, @Nullable String weight, @Nullable String hash) {}

    /**
     * A ControlNet that took part.
     *
     * @param weight left out where it is not told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ControlNetUsed(String model, @Nullable String weight, List<NamedValue> others) {}

    /**
     * An axis of a grid.
     *
     * @param letter X, Y or Z
     * @param varies what is different along it
     */
    public record GridAxisFound(String letter, String varies, List<String> values) {}

    /** One run of a sampler. */
    public record PassFound(
            String node,
            String kind,
            String prompt,
            String negativePrompt,
            Map<String, String> settings,
            List<NamedValue> others) {}

    /**
     * A node of a graph.
     *
     * @param title what its maker called it; left out where they did not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NodeFound(
            String id, String kind, @Nullable String title, List<NamedValue> inputs) {}
}
