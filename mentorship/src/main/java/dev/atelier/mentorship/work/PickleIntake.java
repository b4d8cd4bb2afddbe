package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.PickleListing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Takes pickled checkpoints if loading them would run nothing but what tensors need. */
final class PickleIntake {

    private static final String ADVICE =
            "A pickled checkpoint is a program. This one needs nothing beyond tensors; still, it stays closed to the"
                    + " staff, who can see what is in it. Hand in the same model as safetensors to have it tried.";

    private PickleIntake() {}

    static Intake of(Path file, FileName name) throws IOException {
        return switch (PickleListing.of(file)) {
            case PickleListing.Refused refused -> new Intake.Refused(refused.reason());
            case PickleListing.Harmless harmless ->
                new Intake.Taken(Piece.of(ArtifactKind.PICKLE, name, "Checkpoint as pickle", List.of(ADVICE)));
        };
    }
}
