package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A record in the making: the first value of a setting counts, later ones are kept among the other parameters. */
final class GenerationDraft {
    private final GenerationTool tool;
    private final List<EmbeddedText> raw = new ArrayList<>();
    private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
    private final List<LoraUse> loras = new ArrayList<>();
    private final List<ControlNetUse> controlNets = new ArrayList<>();
    private final List<Parameter> others = new ArrayList<>();
    private final List<GridAxis> grid = new ArrayList<>();
    private final List<SamplerPass> passes = new ArrayList<>();
    private final Set<ConfidenceNote> notes = EnumSet.noneOf(ConfidenceNote.class);
    private Prompts prompts = Prompts.NONE;

    GenerationDraft(GenerationTool tool) {
        this.tool = tool;
    }

    GenerationDraft raw(EmbeddedText text) {
        if (!raw.contains(text)) raw.add(text);
        return this;
    }

    GenerationDraft raw(EmbeddedTexts texts, String... names) {
        for (var name : names) texts.first(name).ifPresent(this::raw);
        return this;
    }

    GenerationDraft prompts(String positive, String negative) {
        prompts = new Prompts(positive, negative);
        return this;
    }

    /** A parameter under the tool's own name: a shared setting if that name is known, else one of the others. */
    GenerationDraft parameter(String name, String value) {
        var setting = Setting.named(name);
        if (setting.isPresent() && !settings.containsKey(setting.get())) return set(setting.get(), value);
        return other(name, value);
    }

    GenerationDraft set(Setting setting, String value) {
        if (!value.isBlank()) settings.putIfAbsent(setting, value);
        return this;
    }

    GenerationDraft set(Setting setting, Optional<String> value) {
        value.ifPresent(present -> set(setting, present));
        return this;
    }

    GenerationDraft size(Optional<String> width, Optional<String> height) {
        if (width.isPresent() && height.isPresent()) {
            PixelSize.parse(width.get() + "x" + height.get()).ifPresent(size -> set(Setting.SIZE, size.toString()));
        }
        return this;
    }

    GenerationDraft other(String name, String value) {
        others.add(new Parameter(name, value));
        return this;
    }

    /** The same LoRA told twice (in the prompt with a weight, in the parameters with a hash) becomes one. */
    GenerationDraft lora(LoraUse lora) {
        for (int index = 0; index < loras.size(); index++) {
            var known = loras.get(index);
            if (known.name().equals(lora.name())) {
                loras.set(
                        index,
                        new LoraUse(
                                known.name(),
                                known.weight().or(lora::weight),
                                known.hash().or(lora::hash)));
                return this;
            }
        }
        loras.add(lora);
        return this;
    }

    GenerationDraft controlNet(ControlNetUse unit) {
        controlNets.add(unit);
        return this;
    }

    GenerationDraft axis(GridAxis axis) {
        grid.add(axis);
        return note(ConfidenceNote.GRID);
    }

    GenerationDraft pass(SamplerPass pass) {
        passes.add(pass);
        return this;
    }

    GenerationDraft note(ConfidenceNote note) {
        notes.add(note);
        return this;
    }

    GenerationRecord finished() {
        return new GenerationRecord(tool, raw, prompts, settings, loras, controlNets, others, grid, passes, notes);
    }
}
