package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** InvokeAI since 3.0: flat JSON in the text key `invokeai_metadata`, with models as objects. */
final class InvokeMetadataFormat implements GenerationFormat {
    private static final Set<String> TOLD = Set.of(
            "positiveprompt",
            "negativeprompt",
            "width",
            "height",
            "scheduler",
            "model",
            "vae",
            "loras",
            "controlnets",
            "ipadapters",
            "t2iadapters",
            "refinermodel");

    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        return texts.first("invokeai_metadata")
                .flatMap(text -> Json.object(text.text()).map(json -> record(text, json, texts)));
    }

    private static GenerationRecord record(EmbeddedText source, JsonNode json, EmbeddedTexts texts) {
        var draft = new GenerationDraft(GenerationTool.INVOKEAI)
                .raw(source)
                .raw(texts, "invokeai_graph", "invokeai_workflow")
                .prompts(
                        Json.text(json, "positive_prompt").orElse(""),
                        Json.text(json, "negative_prompt").orElse(""))
                .size(Json.text(json, "width"), Json.text(json, "height"))
                .set(Setting.SAMPLER, Json.text(json, "scheduler"))
                .set(Setting.MODEL, model(json.path("model")))
                .set(Setting.MODEL_HASH, Json.text(json.path("model"), "hash"))
                .set(Setting.VAE, model(json.path("vae")))
                .set(Setting.REFINER, model(json.path("refiner_model")));
        for (var lora : json.path("loras").values()) {
            model(lora.path("model"))
                    .or(() -> model(lora.path("lora")))
                    .ifPresent(name -> draft.lora(
                            new LoraUse(name, Json.text(lora, "weight"), Json.text(lora.path("model"), "hash"))));
        }
        json.path("controlnets").values().forEach(unit -> draft.controlNet(unit(unit, "control_model")));
        json.path("ipAdapters").values().forEach(unit -> draft.controlNet(unit(unit, "ip_adapter_model")));
        json.path("t2iAdapters").values().forEach(unit -> draft.controlNet(unit(unit, "t2i_adapter_model")));
        JsonParameters.into(draft, json, TOLD);
        return draft.finished();
    }

    private static ControlNetUse unit(JsonNode unit, String modelField) {
        List<Parameter> others = new ArrayList<>();
        unit.properties().forEach(entry -> {
            if (!entry.getKey().equals(modelField)
                    && !entry.getKey().endsWith("weight")
                    && !entry.getValue().isNull()) {
                others.add(new Parameter(entry.getKey(), Json.shown(entry.getValue())));
            }
        });
        return new ControlNetUse(
                model(unit.path(modelField)).orElse(""), Json.text(unit, "control_weight", "weight"), others);
    }

    /** A model is a name, or an object whose name field changed with the versions. */
    private static Optional<String> model(JsonNode node) {
        return Json.text(node).or(() -> Json.text(node, "model_name", "name", "key"));
    }
}
