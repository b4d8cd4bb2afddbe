package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.answer.ArchiveAnswer;
import dev.atelier.mentorship.answer.ArchiveAnswer.ArchivedFile;
import dev.atelier.mentorship.answer.ModelAnswer;
import dev.atelier.mentorship.answer.ModelAnswer.TensorFound;
import dev.atelier.mentorship.answer.PickleAnswer;
import dev.atelier.mentorship.artifact.ArchiveListing;
import dev.atelier.mentorship.artifact.PickleListing;
import dev.atelier.mentorship.artifact.SafetensorsHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What models, pickles and archives hold, for a program. */
final class FileAnswers {

    private static final int MOST = 1_000;
    private static final int LETTERS = 20_000;

    private FileAnswers() {}

    static ModelAnswer of(SafetensorsHeader header) {
        var types = new LinkedHashMap<String, Long>();
        header.types().forEach((type, count) -> types.put(type.name(), count));
        var claimed = new LinkedHashMap<String, String>();
        header.metadata().forEach((name, value) -> claimed.put(name, Cut.to(value, LETTERS)));
        return new ModelAnswer(
                header.loraRank().orElse(null),
                header.baseModel().orElse(null),
                header.parameters(),
                types,
                claimed,
                header.tensors().size(),
                header.tensors().stream()
                        .limit(MOST)
                        .map(tensor ->
                                new TensorFound(tensor.name(), tensor.type().name(), tensor.shape()))
                        .toList());
    }

    static PickleAnswer of(PickleListing listing) {
        return switch (listing) {
            case PickleListing.Refused refused -> new PickleAnswer(List.copyOf(refused.imports()), Map.of());
            case PickleListing.Harmless harmless ->
                new PickleAnswer(List.copyOf(harmless.imports()), harmless.opcodes());
        };
    }

    static ArchiveAnswer of(ArchiveListing.Listed listed) {
        return new ArchiveAnswer(
                listed.entries().size(),
                listed.unpacked(),
                listed.entries().stream()
                        .limit(MOST)
                        .map(entry -> new ArchivedFile(entry.name(), entry.bytes()))
                        .toList());
    }
}
