package dev.atelier.mentorship.artifact;

import java.util.Optional;

/** The text key `postprocessing` that the extras tab of Stable Diffusion WebUI writes when it upscales a finished picture. */
final class PostprocessingFormat implements GenerationFormat {
    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        return texts.first("postprocessing", "extras").map(text -> {
            var draft =
                    new GenerationDraft(GenerationTool.AUTOMATIC1111).raw(text).note(ConfidenceNote.POSTPROCESSED);
            InfotextItems.of(text.text().strip()).forEach(item -> draft.other(item.name(), item.value()));
            return draft.finished();
        });
    }
}
