package dev.atelier.mentorship.artifact;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** SwarmUI: JSON with `sui_image_params` in the text key `parameters`, in EXIF UserComment or (formerly) in EXIF Model. */
final class SwarmFormat implements GenerationFormat {
    private static final String MARK = "sui_image_params";
    private static final Set<String> TOLD =
            Set.of("prompt", "negativeprompt", "width", "height", "loras", "loraweights", "model");

    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        return texts.all().stream()
                .filter(text -> text.text().contains(MARK))
                .flatMap(text -> Json.object(text.text())
                        .filter(json -> json.path(MARK).isObject())
                        .map(json -> record(text, json))
                        .stream())
                .findFirst();
    }

    private static GenerationRecord record(EmbeddedText source, JsonNode json) {
        var parameters = json.path(MARK);
        var draft = new GenerationDraft(GenerationTool.SWARMUI)
                .raw(source)
                .prompts(
                        Json.text(parameters, "prompt").orElse(""),
                        Json.text(parameters, "negativeprompt").orElse(""))
                .set(Setting.MODEL, Json.text(parameters, "model"))
                .size(Json.text(parameters, "width"), Json.text(parameters, "height"));
        for (var model : json.path("sui_models").values()) {
            if (Json.text(model, "param").filter("model"::equals).isPresent())
                draft.set(Setting.MODEL_HASH, Json.text(model, "hash"));
        }
        loras(parameters, draft);
        InfotextParameters.lorasIn(Json.text(parameters, "prompt").orElse(""), draft);
        JsonParameters.into(draft, parameters, TOLD);
        if (json.path("sui_extra_data").isObject()) JsonParameters.into(draft, json.path("sui_extra_data"), Set.of());
        return draft.finished();
    }

    private static void loras(JsonNode parameters, GenerationDraft draft) {
        var names = pieces(parameters.path("loras"));
        var weights = pieces(parameters.path("loraweights"));
        for (int index = 0; index < names.length; index++) {
            var weight = index < weights.length ? Optional.of(weights[index]) : Optional.<String>empty();
            if (!names[index].isEmpty()) draft.lora(new LoraUse(names[index], weight, Optional.empty()));
        }
    }

    private static String[] pieces(JsonNode list) {
        return Json.joined(list, ",").orElse("").split("\\s*,\\s*", -1);
    }
}
