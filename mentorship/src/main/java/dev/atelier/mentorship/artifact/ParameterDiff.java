package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changed from one generation to the next: prompts first, then settings in their fixed order, LoRAs, ControlNets, the rest;
 * and a sentence such as "Same seed and model; other steps."
 */
public record ParameterDiff(List<ParameterChange> changes, String sentence) {
    public ParameterDiff {
        changes = List.copyOf(changes);
    }

    public static ParameterDiff between(GenerationRecord before, GenerationRecord after) {
        List<ParameterChange> changes = new ArrayList<>();
        prompt("prompt", before.prompt(), after.prompt()).ifPresent(changes::add);
        prompt("negative prompt", before.negativePrompt(), after.negativePrompt())
                .ifPresent(changes::add);
        if (before.tool() != after.tool()) {
            changes.add(new ParameterChange.ValueChanged(
                    "tool", before.tool().label(), after.tool().label()));
        }
        changes.addAll(values(before, after));
        return new ParameterDiff(changes, DiffSentence.of(before, after, changes));
    }

    private static Optional<ParameterChange> prompt(String name, String before, String after) {
        if (before.equals(after)) return Optional.empty();
        return Optional.of(new ParameterChange.PromptChanged(name, PromptDiff.of(before, after)));
    }

    private static List<ParameterChange> values(GenerationRecord before, GenerationRecord after) {
        var old = named(before);
        var young = named(after);
        Set<String> names = new LinkedHashSet<>();
        for (var setting : Setting.values()) names.add(setting.label());
        names.addAll(old.keySet());
        names.addAll(young.keySet());
        return names.stream().flatMap(name -> change(name, old, young).stream()).toList();
    }

    private static Optional<ParameterChange> change(String name, Map<String, String> old, Map<String, String> young) {
        var before = Optional.ofNullable(old.get(name));
        var after = Optional.ofNullable(young.get(name));
        if (before.isPresent() && after.isPresent()) {
            return Numbers.same(before.get(), after.get())
                    ? Optional.empty()
                    : Optional.of(new ParameterChange.ValueChanged(name, before.get(), after.get()));
        }
        return before.<ParameterChange>map(value -> new ParameterChange.ValueRemoved(name, value))
                .or(() -> after.map(value -> new ParameterChange.ValueAdded(name, value)));
    }

    private static Map<String, String> named(GenerationRecord record) {
        Map<String, String> values = new LinkedHashMap<>();
        record.settings().forEach((setting, value) -> values.put(setting.label(), value));
        record.loras()
                .forEach(
                        lora -> add(values, "LoRA " + lora.name(), lora.weight().orElse("used")));
        record.controlNets()
                .forEach(unit ->
                        add(values, "ControlNet " + unit.model(), unit.weight().orElse("used")));
        record.grid()
                .forEach(axis ->
                        add(values, axis.letter() + " axis", axis.varies() + ": " + String.join(", ", axis.values())));
        record.others().forEach(other -> add(values, other.name(), other.value()));
        return values;
    }

    /** A name that comes twice is counted, so that no value is lost. */
    private static void add(Map<String, String> values, String name, String value) {
        var free = name;
        for (int number = 2; values.containsKey(free); number++) free = name + " (" + number + ")";
        values.put(free, value);
    }
}
