package dev.atelier.mentorship.artifact;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** InvokeAI 2: JSON in the text key `sd-metadata`, the picture's own parameters under `image`. */
final class InvokeSdMetadataFormat implements GenerationFormat {
    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        return texts.first("sd-metadata")
                .flatMap(text -> Json.object(text.text()).map(json -> record(text, json, texts)));
    }

    private static GenerationRecord record(EmbeddedText source, JsonNode json, EmbeddedTexts texts) {
        var image = json.path("image").isObject()
                ? json.path("image")
                : json.path("images").path(0);
        var prompts = InvokePrompt.split(prompt(image.path("prompt")));
        var draft = new GenerationDraft(GenerationTool.INVOKEAI)
                .raw(source)
                .raw(texts, "Dream")
                .prompts(prompts.positive(), prompts.negative())
                .size(Json.text(image, "width"), Json.text(image, "height"))
                .set(Setting.MODEL, Json.text(json, "model_weights", "model_id"));
        JsonParameters.into(draft, image, Set.of("prompt", "width", "height"));
        JsonParameters.into(draft, json, Set.of("image", "images", "modelweights", "model"));
        Json.text(json, "model").ifPresent(family -> draft.other("model", family));
        return draft.finished();
    }

    private static String prompt(JsonNode prompt) {
        if (!prompt.isArray()) return Json.text(prompt).orElse("");
        var pieces = prompt.values().stream()
                .map(piece ->
                        Json.text(piece).or(() -> Json.text(piece, "prompt")).orElse(""))
                .toList();
        return String.join(", ", pieces);
    }
}
