package dev.atelier.mentorship.artifact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the editor's graph into an execution graph for the common nodes, whose widgets are known by their order. */
final class ComfyEditorGraph {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, List<String>> WIDGETS = Map.ofEntries(
            Map.entry("KSampler", List.of("seed", "-", "steps", "cfg", "sampler_name", "scheduler", "denoise")),
            Map.entry(
                    "KSamplerAdvanced",
                    List.of("add_noise", "noise_seed", "-", "steps", "cfg", "sampler_name", "scheduler")),
            Map.entry("CLIPTextEncode", List.of("text")),
            Map.entry("CheckpointLoaderSimple", List.of("ckpt_name")),
            Map.entry("UNETLoader", List.of("unet_name", "weight_dtype")),
            Map.entry("VAELoader", List.of("vae_name")),
            Map.entry("LoraLoader", List.of("lora_name", "strength_model", "strength_clip")),
            Map.entry("LoraLoaderModelOnly", List.of("lora_name", "strength_model")),
            Map.entry("EmptyLatentImage", List.of("width", "height", "batch_size")),
            Map.entry("EmptySD3LatentImage", List.of("width", "height", "batch_size")),
            Map.entry("LatentUpscaleBy", List.of("upscale_method", "scale_by")),
            Map.entry("RandomNoise", List.of("noise_seed", "-")),
            Map.entry("KSamplerSelect", List.of("sampler_name")),
            Map.entry("BasicScheduler", List.of("scheduler", "steps", "denoise")),
            Map.entry("CFGGuider", List.of("cfg")),
            Map.entry("FluxGuidance", List.of("guidance")),
            Map.entry("ControlNetLoader", List.of("control_net_name")),
            Map.entry("ControlNetApply", List.of("strength")));

    private ComfyEditorGraph() {}

    static Optional<ComfyGraph> parse(String text) {
        return Json.object(text).flatMap(json -> {
            Map<String, JsonNode> sources = new HashMap<>();
            for (var link : json.path("links").values()) {
                if (link.isArray() && link.size() >= 3) sources.put(Json.shown(link.path(0)), link);
            }
            var nodes = JSON.objectNode();
            for (var node : json.path("nodes").values()) {
                Json.text(node, "type")
                        .ifPresent(kind -> nodes.set(Json.shown(node.path("id")), run(kind, node, sources)));
            }
            return ComfyGraph.of(nodes);
        });
    }

    private static ObjectNode run(String kind, JsonNode node, Map<String, JsonNode> sources) {
        var inputs = JSON.objectNode();
        var names = WIDGETS.getOrDefault(kind, List.of());
        for (int index = 0; index < names.size(); index++) {
            var value = node.path("widgets_values").path(index);
            if (!names.get(index).equals("-") && !value.isMissingNode()) inputs.set(names.get(index), value);
        }
        for (var input : node.path("inputs").values()) {
            var link = sources.get(Json.shown(input.path("link")));
            if (link == null) continue;
            var pair = JSON.arrayNode().add(Json.shown(link.path(1))).add(link.path(2));
            inputs.set(Json.text(input, "name").orElse("input"), pair);
        }
        var run = JSON.objectNode();
        run.put("class_type", kind);
        Json.text(node, "title").ifPresent(title -> run.putObject("_meta").put("title", title));
        run.set("inputs", inputs);
        return run;
    }
}
