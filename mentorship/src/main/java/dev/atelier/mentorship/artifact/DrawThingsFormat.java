package dev.atelier.mentorship.artifact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Draw Things: JSON with the short names `c` and `uc` in XMP exif:UserComment, sometimes in EXIF as well. */
final class DrawThingsFormat implements GenerationFormat {
    private static final Set<String> TOLD = Set.of("c", "uc", "scale", "lora", "control");

    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        return texts.first(EmbeddedTexts.XMP_USER_COMMENT, EmbeddedTexts.USER_COMMENT)
                .flatMap(text -> Json.object(text.text())
                        .filter(json -> json.has("c") && json.has("uc"))
                        .map(json -> record(text, json)));
    }

    private static GenerationRecord record(EmbeddedText source, JsonNode json) {
        var draft = new GenerationDraft(GenerationTool.DRAW_THINGS)
                .raw(source)
                .prompts(Json.text(json, "c").orElse(""), Json.text(json, "uc").orElse(""))
                .set(Setting.GUIDANCE, Json.text(json, "scale"));
        // What the app was set to stands once more under v2, there with ControlNets whatever the version.
        var set = json.path("v2");
        loras(json.path("lora"), draft);
        loras(set.path("loras"), draft);
        var controls = json.path("control").isEmpty() ? set.path("controls") : json.path("control");
        for (var control : controls.values()) {
            Json.text(control, "model", "file")
                    .ifPresent(
                            name -> draft.controlNet(new ControlNetUse(name, Json.text(control, "weight"), List.of())));
        }
        if (set.path("hiresFix").asBoolean(false)) {
            draft.set(Setting.HIRES_SIZE, Json.text(json, "size"))
                    .other("first pass", set.path("hiresFixWidth") + " x " + set.path("hiresFixHeight"))
                    .set(Setting.DENOISING, Json.text(set, "hiresFixStrength"));
        }
        JsonParameters.into(draft, json, TOLD);
        return draft.finished();
    }

    private static void loras(JsonNode list, GenerationDraft draft) {
        for (var lora : list.values()) {
            Json.text(lora, "model", "file")
                    .ifPresent(name -> draft.lora(new LoraUse(name, Json.text(lora, "weight"), Optional.empty())));
        }
    }
}
