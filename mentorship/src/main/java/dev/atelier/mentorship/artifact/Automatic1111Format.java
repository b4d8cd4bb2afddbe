package dev.atelier.mentorship.artifact;

import java.util.Optional;

/** Infotext of Stable Diffusion WebUI and of everything that imitates it: text key `parameters`, EXIF UserComment or a comment. */
final class Automatic1111Format implements GenerationFormat {
    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        var named = texts.first("parameters", "Parameters");
        if (named.isPresent()) return of(named.get(), texts, false);
        return texts.first(
                        EmbeddedTexts.USER_COMMENT,
                        EmbeddedTexts.XMP_USER_COMMENT,
                        EmbeddedTexts.COMMENT,
                        EmbeddedTexts.STEALTH,
                        EmbeddedTexts.DESCRIPTION)
                .flatMap(text -> of(text, texts, true));
    }

    private static Optional<GenerationRecord> of(EmbeddedText source, EmbeddedTexts texts, boolean mustShowParameters) {
        if (Json.object(source.text()).isPresent()) return Optional.empty();
        var infotext = Infotext.of(source.text());
        if (mustShowParameters && ParameterPlace.known(infotext.parameters()) < 3) return Optional.empty();
        boolean besideGraph = texts.first("prompt")
                .flatMap(text -> ComfyGraph.parse(text.text()))
                .isPresent();
        var draft = new GenerationDraft(besideGraph ? GenerationTool.COMFYUI : InfotextTool.of(infotext, texts))
                .raw(source)
                .raw(texts, "prompt", "workflow")
                .prompts(infotext.prompts().positive(), infotext.prompts().negative());
        infotext.notes().forEach(draft::note);
        InfotextParameters.into(draft, infotext);
        if (besideGraph) {
            draft.note(ConfidenceNote.WRITTEN_BY_CUSTOM_NODE);
            ComfyFormat.passes(texts).forEach(draft::pass);
        }
        return Optional.of(draft.finished());
    }
}
