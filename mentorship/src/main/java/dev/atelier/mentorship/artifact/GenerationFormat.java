package dev.atelier.mentorship.artifact;

import java.util.List;
import java.util.Optional;

/** One tool's way of leaving its parameters in a file. */
interface GenerationFormat {
    /** In the order of detection: a specific mark before a general one, pictures' own texts before hidden ones. */
    List<GenerationFormat> ALL = List.of(
            new SwarmFormat(),
            new FooocusFormat(),
            new EasyDiffusionFormat(),
            new DrawThingsFormat(),
            new NovelAiFormat(),
            new Automatic1111Format(),
            new PostprocessingFormat(),
            new FooocusMreFormat(),
            new InvokeMetadataFormat(),
            new InvokeSdMetadataFormat(),
            new InvokeDreamFormat(),
            new ComfyFormat(),
            new UnknownFormat());

    Optional<GenerationRecord> read(EmbeddedTexts texts);

    static Optional<GenerationRecord> detect(EmbeddedTexts texts) {
        return ALL.stream().flatMap(format -> format.read(texts).stream()).findFirst();
    }
}
