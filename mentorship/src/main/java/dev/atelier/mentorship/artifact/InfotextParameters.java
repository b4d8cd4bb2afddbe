package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sorts the parameters of an infotext: shared settings, LoRAs, ControlNet units, grid axes, and all others in their order. */
final class InfotextParameters {
    private static final Pattern LORA =
            Pattern.compile("<(?:lora|lyco):([^:<>]{1,300})(?::([^:<>]{1,40}))?(?::[^<>]{1,200})?>");
    private static final Pattern UNIT = Pattern.compile("ControlNet(?:[ -](\\d{1,2}))?(?: (.{1,60}))?");
    private static final Pattern AXIS = Pattern.compile("([XYZ]) (Type|Values)");

    private final GenerationDraft draft;
    private final Map<String, List<Parameter>> units = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> axes = new LinkedHashMap<>();

    private InfotextParameters(GenerationDraft draft) {
        this.draft = draft;
    }

    static void into(GenerationDraft draft, Infotext infotext) {
        var sorted = new InfotextParameters(draft);
        lorasIn(infotext.prompts().positive(), draft);
        infotext.parameters().forEach(sorted::sort);
        sorted.finish();
    }

    static void lorasIn(String prompt, GenerationDraft draft) {
        var match = LORA.matcher(prompt);
        while (match.find()) {
            draft.lora(new LoraUse(match.group(1).strip(), Optional.ofNullable(match.group(2)), Optional.empty()));
        }
    }

    private void sort(Parameter parameter) {
        var unit = UNIT.matcher(parameter.name());
        var axis = AXIS.matcher(parameter.name());
        if (unit.matches() && !parameter.name().equals(parameter.value())) {
            var number = Optional.ofNullable(unit.group(1)).orElse("");
            var details = units.computeIfAbsent(number, ignored -> new ArrayList<>());
            if (unit.group(2) == null) details.addAll(InfotextItems.of(parameter.value()));
            else details.add(new Parameter(unit.group(2), parameter.value()));
        } else if (axis.matches()) {
            axes.computeIfAbsent(axis.group(1), ignored -> new LinkedHashMap<>())
                    .put(axis.group(2), parameter.value());
        } else {
            switch (Setting.folded(parameter.name())) {
                case "lorahashes" -> {
                    for (var hash : InfotextItems.of(parameter.value())) {
                        draft.lora(new LoraUse(hash.name(), Optional.empty(), Optional.of(hash.value())));
                    }
                }
                case "hashes" -> hashes(parameter);
                case "civitairesources" -> resources(parameter);
                default -> draft.parameter(parameter.name(), parameter.value());
            }
        }
    }

    private void hashes(Parameter parameter) {
        draft.other(parameter.name(), parameter.value());
        Json.object(parameter.value())
                .ifPresent(hashes -> hashes.properties().forEach(entry -> {
                    var hash = Json.text(entry.getValue());
                    if (entry.getKey().equals("model")) draft.set(Setting.MODEL_HASH, hash);
                    else if (entry.getKey().equals("vae")) draft.set(Setting.VAE_HASH, hash);
                    else if (entry.getKey().startsWith("lora:")) {
                        draft.lora(new LoraUse(entry.getKey().substring(5), Optional.empty(), hash));
                    }
                }));
    }

    /** Civitai writes no names of models but in a list of what was used. */
    private void resources(Parameter parameter) {
        draft.other(parameter.name(), parameter.value());
        Json.object("{\"all\": " + parameter.value() + "}")
                .ifPresent(list -> list.path("all").values().forEach(used -> {
                    var name = Json.text(used, "modelName").or(() -> Json.text(used, "modelVersionName"));
                    switch (Json.text(used, "type").orElse("")) {
                        case "checkpoint" -> name.ifPresent(model -> draft.set(Setting.MODEL, Optional.of(model)));
                        case "lora", "lycoris", "dora" ->
                            name.ifPresent(
                                    lora -> draft.lora(new LoraUse(lora, Json.text(used, "weight"), Optional.empty())));
                        default -> {}
                    }
                }));
    }

    private void finish() {
        units.values().forEach(details -> draft.controlNet(unit(details)));
        axes.forEach((letter, axis) -> draft.axis(
                new GridAxis(letter, axis.getOrDefault("Type", ""), Csv.values(axis.getOrDefault("Values", "")))));
    }

    private static ControlNetUse unit(List<Parameter> details) {
        return new ControlNetUse(
                first(details, "model").or(() -> first(details, "module")).orElse(""),
                first(details, "weight"),
                details.stream()
                        .filter(detail -> !List.of("model", "weight").contains(Setting.folded(detail.name())))
                        .toList());
    }

    private static Optional<String> first(List<Parameter> details, String name) {
        return details.stream()
                .filter(detail -> Setting.folded(detail.name()).equals(name))
                .map(Parameter::value)
                .findFirst();
    }
}
