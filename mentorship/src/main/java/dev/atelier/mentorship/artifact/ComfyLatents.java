package dev.atelier.mentorship.artifact;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lies upstream of a sampler's latent image: its size, an upscaling, a mask, and earlier samplers. */
final class ComfyLatents {
    private static final List<String> ENTRANCES =
            List.of("latent_image", "latent", "latents", "samples", "image", "optional_latent");

    private final ComfyGraph graph;
    private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
    private final Set<String> earlier = new HashSet<>();

    ComfyLatents(ComfyGraph graph, ComfyNode sampler, Set<String> samplers) {
        this.graph = graph;
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<ComfyNode>();
        ENTRANCES.forEach(input -> graph.linked(sampler, input).ifPresent(waiting::add));
        while (!waiting.isEmpty()) {
            var node = waiting.poll();
            if (!seen.add(node.id())) continue;
            boolean isSampler = samplers.contains(node.id());
            if (isSampler) earlier.add(node.id());
            else if (earlier.isEmpty()) visit(node);
            node.inputNames().forEach(input -> graph.linked(node, input).ifPresent(waiting::add));
        }
        earlier.remove(sampler.id());
    }

    Map<Setting, String> settings() {
        return settings;
    }

    Set<String> earlier() {
        return earlier;
    }

    private void visit(ComfyNode node) {
        boolean upscale = node.kind().contains("Upscale") || node.kind().contains("Scale");
        var size = size(node);
        if (upscale) {
            size.ifPresent(known -> settings.putIfAbsent(Setting.HIRES_SIZE, known.toString()));
            node.literal("scale_by")
                    .or(() -> node.literal("upscale_by"))
                    .or(() -> node.literal("scale_factor"))
                    .ifPresent(scale -> settings.putIfAbsent(Setting.HIRES_SCALE, scale));
            node.literal("upscale_method")
                    .or(() -> node.literal("model_name"))
                    .ifPresent(method -> settings.putIfAbsent(Setting.HIRES_UPSCALER, method));
        } else {
            size.ifPresent(known -> settings.putIfAbsent(Setting.SIZE, known.toString()));
        }
        node.literal("grow_mask_by").ifPresent(grow -> settings.putIfAbsent(Setting.MASK_PADDING, grow));
    }

    private Optional<PixelSize> size(ComfyNode node) {
        var width = graph.value(node, "width").or(() -> graph.value(node, "empty_latent_width"));
        var height = graph.value(node, "height").or(() -> graph.value(node, "empty_latent_height"));
        if (width.isEmpty() || height.isEmpty()) return Optional.empty();
        return PixelSize.parse(width.get() + "x" + height.get());
    }
}
