package dev.atelier.mentorship.artifact;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Fooocus in its own scheme: JSON in the text key `parameters` or EXIF UserComment, with older spaced or newer snake_case names. */
final class FooocusFormat implements GenerationFormat {
    private static final Set<String> TOLD = Set.of("prompt", "negativeprompt", "loras");
    private static final Set<String> MARKS =
            Set.of("basemodel", "performance", "metadatascheme", "fooocusv2expansion", "sharpness");
    private static final Pattern LORA = Pattern.compile("lora(combined)?\\d{1,2}");

    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        return texts.first("parameters", EmbeddedTexts.USER_COMMENT)
                .flatMap(text ->
                        Json.object(text.text()).filter(FooocusFormat::isOurs).map(json -> record(text, json, texts)));
    }

    private static boolean isOurs(JsonNode json) {
        return json.propertyNames().stream()
                        .map(Setting::folded)
                        .filter(MARKS::contains)
                        .count()
                >= 2;
    }

    private static GenerationRecord record(EmbeddedText source, JsonNode json, EmbeddedTexts texts) {
        var draft = new GenerationDraft(GenerationTool.FOOOCUS)
                .raw(source)
                .raw(texts, "fooocus_scheme")
                .prompts(
                        Json.text(json, "prompt", "Prompt").orElse(""),
                        Json.text(json, "negative_prompt", "Negative Prompt").orElse(""));
        for (var lora : json.path("loras").values()) {
            if (lora.isArray()) {
                draft.lora(new LoraUse(Json.shown(lora.path(0)), Json.text(lora.path(1)), Json.text(lora.path(2))));
            }
        }
        json.properties().forEach(entry -> field(draft, entry.getKey(), entry.getValue()));
        return draft.finished();
    }

    private static void field(GenerationDraft draft, String name, JsonNode value) {
        var folded = Setting.folded(name);
        if (TOLD.contains(folded) || value.isNull()) return;
        if (LORA.matcher(folded).matches()) {
            var parts = Json.shown(value).split(" : ", 2);
            draft.lora(new LoraUse(
                    parts[0].strip(),
                    parts.length > 1 ? Optional.of(parts[1].strip()) : Optional.empty(),
                    Optional.empty()));
        } else if (folded.equals("resolution")) {
            var size = PixelSize.parse(Json.joined(value, "x").orElse(""));
            size.ifPresentOrElse(
                    known -> draft.set(Setting.SIZE, known.toString()), () -> draft.other(name, Json.shown(value)));
        } else if (value.isContainer()) {
            draft.other(name, value.toString());
        } else {
            draft.parameter(name, Json.shown(value));
        }
    }
}
