package dev.atelier.mentorship.artifact;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** NovelAI: Description, Software, Source and a JSON Comment, as PNG texts or together as JSON hidden in the pixels. */
final class NovelAiFormat implements GenerationFormat {
    private static final Pattern SOURCE = Pattern.compile("(.{0,200}?)\\s?\\b([0-9A-Fa-f]{8,64})");
    private static final Set<String> TOLD = Set.of("prompt", "uc", "scale", "width", "height");

    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        if (texts.text("Software").filter("NovelAI"::equals).isPresent()) {
            var draft = new GenerationDraft(GenerationTool.NOVELAI)
                    .raw(texts, "Title", "Description", "Software", "Source", EmbeddedTexts.COMMENT);
            return Optional.of(
                    record(draft, texts.text("Description"), texts.text("Source"), texts.text(EmbeddedTexts.COMMENT)));
        }
        return texts.first(EmbeddedTexts.STEALTH, EmbeddedTexts.USER_COMMENT, EmbeddedTexts.DESCRIPTION)
                .flatMap(text -> Json.object(text.text())
                        .filter(json -> json.has("Comment") && (json.has("Software") || json.has("Source")))
                        .map(json -> record(
                                new GenerationDraft(GenerationTool.NOVELAI).raw(text),
                                Json.text(json, "Description"),
                                Json.text(json, "Source"),
                                Optional.of(Json.shown(json.path("Comment"))))));
    }

    private static GenerationRecord record(
            GenerationDraft draft, Optional<String> description, Optional<String> source, Optional<String> comment) {
        var json = comment.flatMap(Json::object);
        var prompt = description
                .filter(text -> !text.isBlank())
                .or(() -> json.flatMap(fields -> Json.text(fields, "prompt")));
        draft.prompts(
                prompt.orElse(""),
                json.flatMap(fields -> Json.text(fields, "uc")).orElse(""));
        source.map(SOURCE::matcher)
                .filter(match -> match.matches())
                .ifPresentOrElse(
                        match -> draft.set(Setting.MODEL, match.group(1)).set(Setting.MODEL_HASH, match.group(2)),
                        () -> draft.set(Setting.MODEL, source));
        json.ifPresent(fields -> fill(draft, fields));
        return draft.finished();
    }

    private static void fill(GenerationDraft draft, JsonNode fields) {
        draft.set(Setting.GUIDANCE, Json.text(fields, "scale"));
        draft.size(Json.text(fields, "width"), Json.text(fields, "height"));
        Json.text(fields, "noise_schedule").ifPresent(schedule -> draft.set(Setting.SCHEDULER, schedule));
        JsonParameters.into(draft, fields, TOLD);
    }
}
