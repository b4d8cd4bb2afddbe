package dev.atelier.mentorship.artifact;

import java.util.List;

/** What a graph says beside its samplers: the VAE, text encoders, ControlNet units and the picture it started from. */
final class ComfyExtras {
    private static final List<String> NAMES =
            List.of("clip_name", "clip_name1", "clip_name2", "clip_name3", "config_name", "stop_at_clip_layer");

    private ComfyExtras() {}

    static void into(GenerationDraft draft, ComfyGraph graph) {
        for (var node : graph.nodes().values()) {
            node.literal("vae_name").ifPresent(name -> draft.set(Setting.VAE, name));
            NAMES.forEach(name -> node.literal(name).ifPresent(value -> draft.other(name, value)));
            if (node.kind().startsWith("LoadImage"))
                node.literal("image").ifPresent(name -> draft.other(node.kind(), name));
            if (node.link("control_net").isPresent()) draft.controlNet(unit(graph, node));
        }
    }

    private static ControlNetUse unit(ComfyGraph graph, ComfyNode node) {
        var model = graph.upstream(node, "control_net", source -> source.has("control_net_name"))
                .flatMap(source -> source.literal("control_net_name"));
        var others = node.inputNames().stream()
                .filter(name -> !name.equals("strength"))
                .flatMap(name -> node.literal(name).stream().map(value -> new Parameter(name, value)))
                .toList();
        return new ControlNetUse(model.orElse(""), node.literal("strength"), others);
    }
}
