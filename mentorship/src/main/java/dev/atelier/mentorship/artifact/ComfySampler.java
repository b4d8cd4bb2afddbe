package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A sampler and the nodes that feed it: with `sampler_name`, `steps` and `cfg` of its own, or with noise, guider and sigmas as nodes. */
final class ComfySampler {
    private static final Map<String, Setting> SETTINGS = Map.of(
            "seed", Setting.SEED,
            "noise_seed", Setting.SEED,
            "steps", Setting.STEPS,
            "cfg", Setting.GUIDANCE,
            "sampler_name", Setting.SAMPLER,
            "scheduler", Setting.SCHEDULER,
            "denoise", Setting.DENOISING,
            "upscale_by", Setting.HIRES_SCALE);

    private final ComfyGraph graph;
    private final ComfyNode node;
    private final List<ComfyNode> sources = new ArrayList<>();

    private ComfySampler(ComfyGraph graph, ComfyNode node) {
        this.graph = graph;
        this.node = node;
        sources.add(node);
        graph.upstream(node, "noise", source -> source.has("noise_seed") || source.has("seed"))
                .ifPresent(sources::add);
        graph.upstream(node, "guider", source -> source.link("model").isPresent())
                .ifPresent(sources::add);
        graph.upstream(node, "sampler", source -> source.has("sampler_name")).ifPresent(sources::add);
        graph.upstream(node, "sigmas", source -> source.has("steps")).ifPresent(sources::add);
    }

    static Optional<ComfySampler> of(ComfyGraph graph, ComfyNode node) {
        boolean whole = node.has("sampler_name")
                && node.has("steps")
                && (node.has("cfg") || node.has("guide"))
                && node.hasLinks();
        boolean assembled =
                node.link("sampler").isPresent() && node.link("sigmas").isPresent();
        return whole || assembled ? Optional.of(new ComfySampler(graph, node)) : Optional.empty();
    }

    ComfyNode node() {
        return node;
    }

    ComfyModels models() {
        return sources.stream()
                .map(source -> new ComfyModels(graph, source))
                .filter(models ->
                        models.checkpoint().isPresent() || !models.loras().isEmpty())
                .findFirst()
                .orElseGet(() -> new ComfyModels(graph, node));
    }

    SamplerPass pass(ComfyLatents latents) {
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        List<Parameter> others = new ArrayList<>();
        for (var source : sources) {
            for (var input : source.inputNames()) {
                var setting = SETTINGS.get(input);
                if (setting != null)
                    graph.value(source, input).ifPresent(value -> settings.putIfAbsent(setting, value));
                else source.literal(input).ifPresent(value -> others.add(new Parameter(input, value)));
            }
        }
        latents.settings().forEach(settings::putIfAbsent);
        models().checkpoint().ifPresent(name -> settings.put(Setting.MODEL, name));
        conditioning("positive")
                .flatMap(start -> guidance(start))
                .ifPresent(value -> settings.put(Setting.DISTILLED_GUIDANCE, value));
        return new SamplerPass(node.id(), node.kind(), prompts(), settings, others);
    }

    private Prompts prompts() {
        return new Prompts(
                conditioning("positive")
                        .map(start -> ComfyTexts.from(graph, start, "positive"))
                        .orElse(""),
                conditioning("negative")
                        .map(start -> ComfyTexts.from(graph, start, "negative"))
                        .orElse(""));
    }

    private Optional<ComfyNode> conditioning(String wanted) {
        var names = wanted.equals("positive")
                ? List.of("positive", "conditioning", "cond", "basic_pipe", "pipe")
                : List.of("negative", "basic_pipe", "pipe");
        return sources.stream()
                .flatMap(source -> names.stream().flatMap(name -> graph.linked(source, name).stream()))
                .findFirst();
    }

    private Optional<String> guidance(ComfyNode start) {
        return Stream.concat(
                        start.literal("guidance").stream(),
                        graph.upstream(start, "conditioning", source -> source.has("guidance")).stream()
                                .flatMap(source -> source.literal("guidance").stream()))
                .findFirst();
    }

    static Set<String> ids(List<ComfySampler> samplers) {
        return Set.copyOf(samplers.stream().map(sampler -> sampler.node.id()).toList());
    }
}
