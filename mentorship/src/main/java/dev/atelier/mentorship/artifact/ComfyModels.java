package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks a sampler's model link back to the checkpoint, gathering the LoRAs on the way. */
final class ComfyModels {
    private static final List<String> CHECKPOINTS = List.of(
            "ckpt_name", "unet_name", "base_ckpt_name", "model_name", "gguf_name", "diffusion_model", "model_path");
    private static final List<String> FOLLOWED =
            List.of("model", "MODEL", "base_model", "model1", "lora_stack", "pipe", "basic_pipe", "any", "");

    private final ComfyGraph graph;
    private final List<LoraUse> loras = new ArrayList<>();
    private Optional<String> checkpoint = Optional.empty();

    ComfyModels(ComfyGraph graph, ComfyNode sampler) {
        this.graph = graph;
        Set<String> seen = new HashSet<>();
        var node = next(sampler);
        while (node.isPresent() && seen.add(node.get().id())) {
            visit(node.get());
            node = checkpoint.isPresent() ? Optional.empty() : next(node.get());
        }
    }

    Optional<String> checkpoint() {
        return checkpoint;
    }

    /** Nearest to the checkpoint first, as they were applied. */
    List<LoraUse> loras() {
        return loras.reversed();
    }

    private void visit(ComfyNode node) {
        for (var input : node.inputNames()) {
            if (input.startsWith("lora_name")) {
                var number = input.substring("lora_name".length());
                add(
                        graph.value(node, input),
                        node.literal("strength_model" + number)
                                .or(() -> node.literal("model_str" + number))
                                .or(() -> node.literal("strength" + number))
                                .or(() -> node.literal("lora_wt" + number)));
            } else if (node.inputs().path(input).isObject()
                    && node.inputs().path(input).has("lora")) {
                var slot = node.inputs().path(input);
                if (slot.path("on").asBoolean(true)) add(Json.text(slot, "lora"), Json.text(slot, "strength"));
            }
        }
        checkpoint = CHECKPOINTS.stream()
                .flatMap(name -> graph.value(node, name).stream())
                .findFirst();
    }

    private void add(Optional<String> name, Optional<String> weight) {
        name.filter(given -> !given.isBlank() && !given.equals("None"))
                .ifPresent(given -> loras.add(new LoraUse(given, weight, Optional.empty())));
    }

    private Optional<ComfyNode> next(ComfyNode node) {
        return FOLLOWED.stream()
                .flatMap(input -> graph.linked(node, input).stream())
                .findFirst();
    }
}
