package dev.atelier.mentorship.artifact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a safetensors file says of itself before its numbers begin: tensors, training metadata, and what both let one guess. */
public record SafetensorsHeader(List<Tensor> tensors, Map<String, String> metadata, boolean leadingSpace) {
    /** A named block of numbers; its offsets count from the end of the header. */
    public record Tensor(String name, TensorType type, List<Long> shape, long begin, long end) {
        public Tensor {
            shape = List.copyOf(shape);
        }

        /** How many numbers it holds; one where the shape is empty. */
        public long parameters() {
            return shape.stream().reduce(1L, Math::multiplyExact);
        }
    }

    public SafetensorsHeader {
        tensors = List.copyOf(tensors);
        metadata = Ordered.values(metadata);
    }

    public long parameters() {
        return tensors.stream().mapToLong(Tensor::parameters).sum();
    }

    /** How many tensors there are of each type. */
    public Map<TensorType, Long> types() {
        return tensors.stream().collect(Collectors.groupingBy(Tensor::type, TreeMap::new, Collectors.counting()));
    }

    /** The rank that most LoRA layers have, if this is a LoRA. */
    public Optional<Long> loraRank() {
        return ModelGuess.loraRank(this);
    }

    /** The family of models that this is or belongs to, as its metadata says or its tensors' names and widths betray. */
    public Optional<String> baseModel() {
        return ModelGuess.baseModel(this);
    }
}
