package dev.atelier.mentorship.artifact;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks from a sampler's conditioning back to the texts that were typed: through encoders, combiners, ControlNets, string nodes. */
final class ComfyTexts {
    private static final int DEPTH = 120;
    private static final Set<String> TEXTUAL = Set.of(
            "clip_l",
            "clip_g",
            "t5xxl",
            "llama",
            "prompt",
            "string",
            "value",
            "populated_text",
            "wildcard_text",
            "prefix",
            "suffix");
    private static final Set<String> NO_TEXT_THERE = Set.of(
            "model",
            "clip",
            "vae",
            "image",
            "pixels",
            "mask",
            "control_net",
            "samples",
            "latent",
            "latent_image",
            "noise",
            "sigmas",
            "sampler",
            "clip_vision",
            "clip_vision_output",
            "style_model",
            "optional_vae");

    private final ComfyGraph graph;
    private final String wanted;
    private final String opposite;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> found = new LinkedHashSet<>();

    private ComfyTexts(ComfyGraph graph, String wanted) {
        this.graph = graph;
        this.wanted = wanted;
        this.opposite = wanted.equals("positive") ? "negative" : "positive";
    }

    /** @param wanted `positive` or `negative` */
    static String from(ComfyGraph graph, ComfyNode start, String wanted) {
        var walk = new ComfyTexts(graph, wanted);
        walk.visit(start, 0);
        return String.join("\n", walk.found).strip();
    }

    private void visit(ComfyNode node, int depth) {
        if (depth > DEPTH || !seen.add(node.id()) || node.kind().contains("ZeroOut")) return;
        boolean told = false;
        for (var input : node.inputNames()) {
            if (!isTextual(input)) continue;
            var literal = node.literal(input);
            literal.filter(text -> !text.isBlank()).map(String::strip).ifPresent(found::add);
            var source = graph.linked(node, input);
            source.ifPresent(next -> visit(next, depth + 1));
            told |= literal.isPresent() || source.isPresent();
        }
        if (!told)
            conditionings(node).forEach(input -> graph.linked(node, input).ifPresent(next -> visit(next, depth + 1)));
    }

    private List<String> conditionings(ComfyNode node) {
        return node.inputNames().stream()
                .filter(input -> !NO_TEXT_THERE.contains(input) && !input.startsWith(opposite))
                .toList();
    }

    private boolean isTextual(String input) {
        return TEXTUAL.contains(input)
                || (input.startsWith("text") && !input.contains("encoder"))
                || input.startsWith("string_")
                || input.startsWith(wanted);
    }
}
