package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.answer.ArchiveAnswer;
import dev.atelier.mentorship.answer.GenerationAnswer;
import dev.atelier.mentorship.answer.ModelAnswer;
import dev.atelier.mentorship.answer.NotebookAnswer;
import dev.atelier.mentorship.answer.PickleAnswer;
import dev.atelier.mentorship.answer.UnderstoodAnswer;
import dev.atelier.mentorship.work.RoundContent.Artifact;
import org.jspecify.annotations.Nullable;

/** What the bytes of a file tell: one of these, or nothing beyond what its row says. */
record UnderstoodParts(
        @Nullable GenerationAnswer generation,
        @Nullable NotebookAnswer notebook,
        @Nullable ModelAnswer model,
        @Nullable PickleAnswer pickle,
        @Nullable ArchiveAnswer archive) {

    UnderstoodAnswer of(Artifact artifact) {
        return new UnderstoodAnswer(
                artifact.kind(),
                artifact.name(),
                artifact.details(),
                artifact.notes(),
                generation,
                notebook,
                model,
                pickle,
                archive);
    }
}
