package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a safetensors file tells. No tensor was touched.
 *
 * @param loraRank left out for what is no LoRA
 * @param base the family of models that it belongs to; left out where that can't be told
 * @param parameters how many numbers it holds
 * @param types how many tensors there are of each type
 * @param metadata as the file claims, each value of 20,000 characters at most
 * @param tensors how many there are
 * @param firstTensors 1,000 of them at most
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModelAnswer(
        @Nullable Long loraRank,
        @Nullable String base,
        long parameters,
        Map<String, Long> types,
        Map<String, String> metadata,
        int tensors,
        List<TensorFound> firstTensors) {

    public record TensorFound(String name, String type, List<Long> shape) {}
}
