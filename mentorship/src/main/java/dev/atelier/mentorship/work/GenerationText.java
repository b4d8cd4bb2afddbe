package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.EmbeddedText;
import dev.atelier.mentorship.artifact.GenerationRecord;
import dev.atelier.mentorship.artifact.Parameter;
import dev.atelier.mentorship.artifact.Prompts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a generation record is kept beside its artifact: short enough for a page, the file itself keeps the rest. */
final class GenerationText {

    private static final int PROMPT = 20_000;
    private static final int VALUE = 2_000;
    private static final int ENTRIES = 100;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private GenerationText() {}

    static String of(GenerationRecord record) {
        return JSON.writeValueAsString(shortened(record));
    }

    /** Empty when an older Atelier wrote what this one cannot read: parameters then are missing, not the review. */
    static Optional<GenerationRecord> read(String text) {
        try {
            return Optional.of(JSON.readValue(text, GenerationRecord.class));
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }

    private static GenerationRecord shortened(GenerationRecord record) {
        return new GenerationRecord(
                record.tool(),
                first(record.raw(), 4).stream()
                        .map(text -> new EmbeddedText(cut(text.name(), 100), cut(text.text(), VALUE)))
                        .toList(),
                new Prompts(cut(record.prompt(), PROMPT), cut(record.negativePrompt(), PROMPT)),
                record.settings().entrySet().stream()
                        .collect(Collectors.toMap(
                                setting -> setting.getKey(), setting -> cut(setting.getValue(), VALUE))),
                first(record.loras(), ENTRIES),
                first(record.controlNets(), 10),
                first(record.others(), ENTRIES).stream()
                        .map(other -> new Parameter(cut(other.name(), 100), cut(other.value(), VALUE)))
                        .toList(),
                first(record.grid(), 3),
                List.of(),
                record.notes());
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static String cut(String text, int most) {
        return TextIntake.cut(text, most);
    }
}
