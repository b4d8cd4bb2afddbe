package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.ConfidenceNote;
import dev.atelier.mentorship.artifact.GenerationRecord;
import dev.atelier.mentorship.artifact.Setting;
import dev.atelier.mentorship.page.ParameterRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Generation parameters as rows of a table: what everybody looks for, and the rest. */
public record ParameterRows(List<ParameterRow> first, List<ParameterRow> rest) {

    private static final List<Setting> FIRST = List.of(
            Setting.MODEL,
            Setting.SEED,
            Setting.STEPS,
            Setting.SAMPLER,
            Setting.SCHEDULER,
            Setting.GUIDANCE,
            Setting.SIZE);

    public static ParameterRows of(GenerationRecord record) {
        var first = new ArrayList<ParameterRow>();
        add(first, "prompt", record.prompt());
        add(first, "negative", record.negativePrompt());
        FIRST.forEach(setting -> record.setting(setting).ifPresent(value -> add(first, setting.label(), value)));
        record.loras()
                .forEach(lora -> add(
                        first,
                        "LoRA",
                        lora.name() + lora.weight().map(weight -> ", " + weight).orElse("")));
        add(first, "made with", record.tool().label());
        return new ParameterRows(first, rest(record));
    }

    /** What a stored record says in fields that everybody knows; nothing of what tools or people added of their own. */
    public static List<ParameterRow> known(@Nullable String stored) {
        return Optional.ofNullable(stored).flatMap(GenerationText::read).stream()
                .flatMap(record -> Stream.concat(
                        of(record).first().stream(),
                        record.settings().entrySet().stream()
                                .filter(setting -> !FIRST.contains(setting.getKey()))
                                .map(setting ->
                                        new ParameterRow(setting.getKey().label(), setting.getValue()))))
                .filter(row -> !row.value().isBlank())
                .toList();
    }

    private static List<ParameterRow> rest(GenerationRecord record) {
        var rest = new ArrayList<ParameterRow>();
        record.settings().forEach((setting, value) -> {
            if (!FIRST.contains(setting)) {
                add(rest, setting.label(), value);
            }
        });
        record.controlNets()
                .forEach(unit -> add(
                        rest,
                        "ControlNet",
                        unit.model()
                                + unit.weight().map(weight -> ", " + weight).orElse("")));
        record.grid()
                .forEach(axis ->
                        add(rest, axis.letter() + " axis", axis.varies() + ": " + String.join(", ", axis.values())));
        record.others().forEach(other -> add(rest, other.name(), other.value()));
        if (record.notes().contains(ConfidenceNote.GRAPH_NOT_REDUCED)) {
            record.raw().forEach(text -> add(rest, text.name(), text.text()));
        }
        return rest;
    }

    /** What a careful reader should know about the reading. */
    static Stream<String> doubts(GenerationRecord record) {
        return record.notes().stream().map(ConfidenceNote::words);
    }

    private static void add(List<ParameterRow> rows, String name, String value) {
        if (!value.isBlank()) {
            rows.add(new ParameterRow(name, value));
        }
    }
}
