package dev.atelier.mentorship.artifact;

import java.util.Optional;
import java.util.Set;

/** JSON with a prompt, of a tool that Atelier does not know: kept and spread as it is. */
final class UnknownFormat implements GenerationFormat {
    private static final String[] PROMPTS = {"prompt", "Prompt", "positive_prompt", "positivePrompt"};
    private static final String[] NEGATIVES = {
        "negative_prompt", "negativePrompt", "Negative Prompt", "negativeprompt", "uc"
    };

    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        return texts.all().stream()
                .flatMap(text -> Json.object(text.text())
                        .filter(json -> Json.text(json, PROMPTS).isPresent())
                        .map(json -> {
                            var draft = new GenerationDraft(GenerationTool.UNKNOWN)
                                    .raw(text)
                                    .prompts(
                                            Json.text(json, PROMPTS).orElse(""),
                                            Json.text(json, NEGATIVES).orElse(""))
                                    .size(Json.text(json, "width", "Width"), Json.text(json, "height", "Height"));
                            JsonParameters.into(
                                    draft,
                                    json,
                                    Set.of("prompt", "positiveprompt", "negativeprompt", "uc", "width", "height"));
                            return draft.finished();
                        })
                        .stream())
                .findFirst();
    }
}
