package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.PickleListing;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Takes pickled checkpoints if loading them would run nothing but what tensors need. */
final class PickleIntake {

    private static final String ADVICE =
            "A pickled checkpoint is a program. This one needs nothing beyond tensors; still, safetensors is the"
                    + " better home.";

    private PickleIntake() {}

    static Intake of(byte[] content, FileName name) throws IOException {
        var file = Files.createTempFile("checkpoint", ".pickle");
        try {
            Files.write(file, content);
            return switch (PickleListing.of(file)) {
                case PickleListing.Refused refused -> new Intake.Refused(refused.reason());
                case PickleListing.Harmless harmless ->
                    new Intake.Taken(Piece.of(ArtifactKind.CHECKPOINT, name, "Checkpoint as pickle", List.of(ADVICE)));
            };
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
