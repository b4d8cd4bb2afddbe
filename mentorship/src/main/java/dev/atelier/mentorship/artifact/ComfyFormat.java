package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** ComfyUI: the execution graph `prompt` and the editor's graph `workflow`, as PNG texts or behind their names in EXIF Make and Model. */
final class ComfyFormat implements GenerationFormat {
    private static final int SAMPLERS = 50;
    private static final List<String> CARRIERS = List.of(
            EmbeddedTexts.MAKE,
            EmbeddedTexts.MODEL,
            EmbeddedTexts.DESCRIPTION,
            EmbeddedTexts.USER_COMMENT,
            EmbeddedTexts.SOFTWARE);

    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        var run = named(texts, "prompt").or(() -> bare(texts));
        var editor = named(texts, "workflow");
        var graph = run.flatMap(text -> ComfyGraph.parse(json(text.text())));
        if (graph.isEmpty()
                && editor.flatMap(text -> Json.object(json(text.text())))
                        .filter(json -> json.has("nodes"))
                        .isEmpty()) {
            return Optional.empty();
        }
        var draft = new GenerationDraft(GenerationTool.COMFYUI);
        run.ifPresent(draft::raw);
        editor.ifPresent(draft::raw);
        graph.or(() -> {
                    draft.note(ConfidenceNote.READ_FROM_EDITOR_GRAPH);
                    return editor.flatMap(text -> ComfyEditorGraph.parse(json(text.text())));
                })
                .ifPresentOrElse(known -> fill(draft, known), () -> draft.note(ConfidenceNote.GRAPH_NOT_REDUCED));
        return Optional.of(draft.finished());
    }

    static List<SamplerPass> passes(EmbeddedTexts texts) {
        return named(texts, "prompt")
                .flatMap(text -> ComfyGraph.parse(json(text.text())))
                .map(graph -> passes(graph, samplers(graph)))
                .orElse(List.of());
    }

    private static void fill(GenerationDraft draft, ComfyGraph graph) {
        var samplers = samplers(graph);
        var passes = passes(graph, samplers);
        passes.forEach(draft::pass);
        if (passes.isEmpty()) draft.note(ConfidenceNote.GRAPH_NOT_REDUCED);
        if (passes.size() > 1) draft.note(ConfidenceNote.SEVERAL_SAMPLERS);
        passes.stream().findFirst().ifPresent(first -> {
            var spoken = passes.stream()
                    .filter(pass -> !pass.prompts().positive().isEmpty())
                    .findFirst()
                    .orElse(first);
            draft.prompts(spoken.prompts().positive(), spoken.prompts().negative());
            first.settings().forEach(draft::set);
            first.others().forEach(other -> draft.other(other.name(), other.value()));
        });
        passes.stream().skip(1).forEach(pass -> {
            draft.set(Setting.HIRES_SCALE, Optional.ofNullable(pass.settings().get(Setting.HIRES_SCALE)));
            draft.set(Setting.HIRES_SIZE, Optional.ofNullable(pass.settings().get(Setting.HIRES_SIZE)));
            draft.set(
                    Setting.HIRES_UPSCALER, Optional.ofNullable(pass.settings().get(Setting.HIRES_UPSCALER)));
            boolean larger = pass.settings().containsKey(Setting.HIRES_SCALE)
                    || pass.settings().containsKey(Setting.HIRES_SIZE);
            if (larger)
                draft.set(
                        Setting.HIRES_STEPS, Optional.ofNullable(pass.settings().get(Setting.STEPS)));
        });
        samplers.forEach(sampler -> sampler.models().loras().forEach(draft::lora));
        ComfyExtras.into(draft, graph);
    }

    private static List<ComfySampler> samplers(ComfyGraph graph) {
        return graph.nodes().values().stream()
                .flatMap(node -> ComfySampler.of(graph, node).stream())
                .limit(SAMPLERS)
                .toList();
    }

    /** In the order in which the latent image runs through them. */
    private static List<SamplerPass> passes(ComfyGraph graph, List<ComfySampler> samplers) {
        record Placed(int earlier, SamplerPass pass) {}
        List<Placed> placed = new ArrayList<>();
        for (var sampler : samplers) {
            var latents = new ComfyLatents(graph, sampler.node(), ComfySampler.ids(samplers));
            placed.add(new Placed(latents.earlier().size(), sampler.pass(latents)));
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::earlier))
                .map(Placed::pass)
                .toList();
    }

    private static Optional<EmbeddedText> named(EmbeddedTexts texts, String name) {
        return texts.first(name)
                .or(() -> CARRIERS.stream()
                        .flatMap(carrier ->
                                texts.all().stream().filter(text -> text.name().equals(carrier)))
                        .filter(text -> startsWithName(text.text(), name))
                        .findFirst());
    }

    /** Some writers put the graph into EXIF without its name. */
    private static Optional<EmbeddedText> bare(EmbeddedTexts texts) {
        return texts.first(
                        EmbeddedTexts.USER_COMMENT,
                        EmbeddedTexts.DESCRIPTION,
                        EmbeddedTexts.COMMENT,
                        EmbeddedTexts.MODEL)
                .filter(text -> ComfyGraph.parse(text.text()).isPresent());
    }

    private static boolean startsWithName(String text, String name) {
        return text.regionMatches(true, 0, name + ":", 0, name.length() + 1);
    }

    static String json(String text) {
        int brace = text.indexOf('{');
        return brace > 0 && brace < 12 ? text.substring(brace) : text;
    }
}
