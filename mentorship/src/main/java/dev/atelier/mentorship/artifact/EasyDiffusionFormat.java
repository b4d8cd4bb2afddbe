package dev.atelier.mentorship.artifact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Easy Diffusion: one text key per parameter, spaced or snake_case, in a PNG; one JSON object in EXIF UserComment elsewhere. */
final class EasyDiffusionFormat implements GenerationFormat {
    private static final Set<String> MARKS = Set.of(
            "negativeprompt",
            "numinferencesteps",
            "guidancescale",
            "usestablediffusionmodel",
            "stablediffusionmodel",
            "seed",
            "steps",
            "sampler",
            "samplername");

    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        return fromKeys(texts)
                .or(() -> texts.first(EmbeddedTexts.USER_COMMENT, "parameters").flatMap(EasyDiffusionFormat::fromJson));
    }

    private static Optional<GenerationRecord> fromKeys(EmbeddedTexts texts) {
        Map<String, String> fields = new LinkedHashMap<>();
        var draft = new GenerationDraft(GenerationTool.EASY_DIFFUSION);
        boolean prompt = texts.first("Prompt", "prompt")
                .filter(text -> ComfyGraph.parse(text.text()).isEmpty())
                .isPresent();
        for (var text : texts.all()) {
            if (text.name().contains(":")) continue;
            fields.putIfAbsent(text.name(), text.text());
        }
        if (!prompt || !isOurs(fields)) return Optional.empty();
        texts.all().stream().filter(text -> fields.containsKey(text.name())).forEach(draft::raw);
        return Optional.of(filled(draft, fields));
    }

    private static Optional<GenerationRecord> fromJson(EmbeddedText source) {
        Map<String, String> fields = new LinkedHashMap<>();
        Json.object(source.text())
                .ifPresent(json -> json.properties().forEach(entry -> {
                    if (!entry.getValue().isNull()) fields.put(entry.getKey(), Json.shown(entry.getValue()));
                }));
        boolean named = fields.keySet().stream()
                .map(Setting::folded)
                .anyMatch(name -> name.contains("stablediffusionmodel") || name.equals("numinferencesteps"));
        if (!named || !isOurs(fields)) return Optional.empty();
        return Optional.of(filled(new GenerationDraft(GenerationTool.EASY_DIFFUSION).raw(source), fields));
    }

    private static boolean isOurs(Map<String, String> fields) {
        return fields.keySet().stream()
                        .map(Setting::folded)
                        .filter(MARKS::contains)
                        .distinct()
                        .count()
                >= 3;
    }

    private static GenerationRecord filled(GenerationDraft draft, Map<String, String> fields) {
        Map<String, String> folded = new LinkedHashMap<>();
        fields.forEach((name, value) -> folded.putIfAbsent(Setting.folded(name), value));
        draft.prompts(folded.getOrDefault("prompt", ""), folded.getOrDefault("negativeprompt", ""))
                .size(Optional.ofNullable(folded.get("width")), Optional.ofNullable(folded.get("height")));
        var lora =
                Optional.ofNullable(folded.get("useloramodel")).or(() -> Optional.ofNullable(folded.get("loramodel")));
        lora.filter(name -> !name.isBlank() && !name.equals("None"))
                .ifPresent(name ->
                        draft.lora(new LoraUse(name, Optional.ofNullable(folded.get("loraalpha")), Optional.empty())));
        fields.forEach((name, value) -> {
            if (!Set.of("prompt", "negativeprompt", "width", "height", "useloramodel", "loramodel", "loraalpha")
                    .contains(Setting.folded(name))) draft.parameter(name, value);
        });
        return draft.finished();
    }
}
