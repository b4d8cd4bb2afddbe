package dev.atelier.mentorship.artifact;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Fooocus-MRE, a fork: JSON in the comment of a PNG or JPEG. */
final class FooocusMreFormat implements GenerationFormat {
    private static final Set<String> TOLD = Set.of("prompt", "negativeprompt", "width", "height", "loras");

    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        return texts.first(EmbeddedTexts.COMMENT, EmbeddedTexts.USER_COMMENT)
                .flatMap(text -> Json.object(text.text())
                        .filter(FooocusMreFormat::isOurs)
                        .map(json -> record(text, json)));
    }

    private static boolean isOurs(JsonNode json) {
        return json.has("prompt")
                && (json.has("real_prompt")
                        || Json.text(json, "software").orElse("").contains("Fooocus")
                        || (json.has("base_model") && json.has("negative_prompt")));
    }

    private static GenerationRecord record(EmbeddedText source, JsonNode json) {
        var draft = new GenerationDraft(GenerationTool.FOOOCUS)
                .raw(source)
                .prompts(
                        Json.joined(json.path("prompt"), ", ").orElse(""),
                        Json.joined(json.path("negative_prompt"), ", ").orElse(""))
                .size(Json.text(json, "width"), Json.text(json, "height"));
        for (var lora : json.path("loras").values()) {
            if (lora.isArray())
                draft.lora(new LoraUse(Json.shown(lora.path(0)), Json.text(lora.path(1)), Optional.empty()));
        }
        JsonParameters.into(draft, json, TOLD);
        return draft.finished();
    }
}
