package dev.atelier.mentorship.artifact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Guesses what a model file is from its training metadata, else from tensor names and widths. */
final class ModelGuess {
    private static final List<String> TELLING =
            List.of("ss_base_model_version", "modelspec.architecture", "ss_sd_model_name");
    private static final Map<Long, String> BY_TEXT_WIDTH =
            Map.of(768L, "Stable Diffusion 1", 1024L, "Stable Diffusion 2", 2048L, "Stable Diffusion XL");

    private ModelGuess() {}

    /** As most layers show it, else as the training says, which some kinds of adapters have no other way to tell. */
    static Optional<Long> loraRank(SafetensorsHeader header) {
        return commonest(header, ModelGuess::isDown)
                .or(() -> commonest(header, name -> name.endsWith("hada_w1_b")))
                .or(() -> Optional.ofNullable(header.metadata().get("ss_network_dim"))
                        .filter(dimension -> dimension.matches("[1-9]\\d{0,5}"))
                        .map(Long::valueOf));
    }

    private static Optional<Long> commonest(SafetensorsHeader header, Predicate<String> which) {
        return header.tensors().stream()
                .filter(tensor -> which.test(tensor.name()) && !tensor.shape().isEmpty())
                .map(tensor -> tensor.shape().getFirst())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    static Optional<String> baseModel(SafetensorsHeader header) {
        return TELLING.stream()
                .flatMap(key -> Optional.ofNullable(header.metadata().get(key)).stream())
                .filter(value -> !value.isBlank())
                .findFirst()
                .or(() -> byNames(header))
                .or(() -> byTextWidth(header));
    }

    private static Optional<String> byNames(SafetensorsHeader header) {
        if (has(header, "double_blocks.", "double_blocks_")) return Optional.of("Flux");
        if (has(header, "joint_blocks.", "joint_blocks_")) return Optional.of("Stable Diffusion 3");
        if (has(header, "conditioner.embedders.1.", "lora_te2_")) return Optional.of("Stable Diffusion XL");
        if (has(header, "cond_stage_model.model.")) return Optional.of("Stable Diffusion 2");
        if (has(header, "cond_stage_model.transformer.")) return Optional.of("Stable Diffusion 1");
        return Optional.empty();
    }

    /** The width of the text that cross-attention listens to differs between the families. */
    private static Optional<String> byTextWidth(SafetensorsHeader header) {
        return header.tensors().stream()
                .filter(tensor -> tensor.name().contains("attn2")
                        && tensor.name().contains("to_k")
                        && tensor.shape().size() >= 2)
                .filter(tensor -> isDown(tensor.name()) || tensor.name().endsWith("to_k.weight"))
                .flatMap(tensor ->
                        Optional.ofNullable(BY_TEXT_WIDTH.get(tensor.shape().get(1))).stream())
                .findFirst();
    }

    private static boolean isDown(String name) {
        return name.contains("lora_down") || name.contains("lora_A") || name.contains("lora.down");
    }

    private static boolean has(SafetensorsHeader header, String... pieces) {
        return header.tensors().stream()
                .anyMatch(tensor -> List.of(pieces).stream().anyMatch(tensor.name()::contains));
    }
}
