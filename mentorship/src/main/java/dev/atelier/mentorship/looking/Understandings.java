package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.answer.ChangesAnswer;
import dev.atelier.mentorship.answer.UnderstoodAnswer;
import dev.atelier.mentorship.artifact.ArchiveListing;
import dev.atelier.mentorship.artifact.GenerationRecord;
import dev.atelier.mentorship.artifact.ImageReading;
import dev.atelier.mentorship.artifact.NotebookReading;
import dev.atelier.mentorship.artifact.PickleListing;
import dev.atelier.mentorship.artifact.SafetensorsReading;
import dev.atelier.mentorship.work.Content;
import dev.atelier.mentorship.work.RoundContent.Artifact;
import dev.atelier.mentorship.work.RoundViews;
import dev.atelier.mentorship.work.Shelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** Tells programs what was understood of a file. A condition on ROUND says what the person may see. */
@Component
public class Understandings {

    private static final UnderstoodParts NOTHING = new UnderstoodParts(null, null, null, null, null);

    private final SeenWorks works;
    private final Shelf shelf;

    Understandings(SeenWorks works, Shelf shelf) {
        this.works = works;
        this.shelf = shelf;
    }

    /** Read from the bytes once more, since a row keeps only the gist; 404 for what may not be seen, and for links. */
    public UnderstoodAnswer of(UUID artifact, Condition seen) throws IOException {
        var found = find(artifact, seen);
        return parts(found, shelf.content(artifact, seen)).of(found);
    }

    /** What is different between two images of one work, as far as their rows tell. */
    public ChangesAnswer changes(UUID before, UUID after, Condition seen) {
        var work = works.of(after, seen).orElseThrow(Shelf::nothing);
        return ChangeAnswers.between(made(work, before), made(work, after));
    }

    private Artifact find(UUID artifact, Condition seen) {
        return works.of(artifact, seen)
                .flatMap(work -> work.find(artifact))
                .orElseThrow(Shelf::nothing)
                .artifact();
    }

    private static Optional<GenerationRecord> made(SeenWork work, UUID artifact) {
        return RoundViews.generation(
                work.find(artifact).orElseThrow(Shelf::nothing).artifact());
    }

    private static UnderstoodParts parts(Artifact artifact, Content content) throws IOException {
        return switch (artifact.kind()) {
            case "IMAGE" ->
                switch (ImageReading.of(content.bytes(), artifact.name())) {
                    // It was understood when it was taken.
                    case ImageReading.Refused refused -> NOTHING;
                    case ImageReading.UnderstoodImage image -> made(image.generation());
                };
            case "TEXT" ->
                artifact.generation() == null
                        ? NOTHING
                        : made(GenerationRecord.claimed(new String(content.bytes(), StandardCharsets.UTF_8)));
            case "NOTEBOOK" ->
                switch (NotebookReading.of(content.bytes())) {
                    case NotebookReading.Refused refused -> NOTHING;
                    case NotebookReading.Understood understood ->
                        new UnderstoodParts(null, NotebookOutlines.of(understood.notebook()), null, null, null);
                };
            case "CHECKPOINT" -> model(content);
            case "PICKLE" -> pickle(content);
            case "ARCHIVE" ->
                content.aside(ArchiveListing::of)
                        .filter(ArchiveListing.Listed.class::isInstance)
                        .map(listed -> new UnderstoodParts(
                                null, null, null, null, FileAnswers.of((ArchiveListing.Listed) listed)))
                        .orElse(NOTHING);
            default -> NOTHING;
        };
    }

    private static UnderstoodParts made(Optional<GenerationRecord> record) {
        return record.map(told -> new UnderstoodParts(GenerationAnswers.of(told), null, null, null, null))
                .orElse(NOTHING);
    }

    private static UnderstoodParts model(Content content) throws IOException {
        try (var stream = content.stream()) {
            return switch (SafetensorsReading.of(stream, content.size())) {
                case SafetensorsReading.Understood understood ->
                    new UnderstoodParts(null, null, FileAnswers.of(understood.header()), null, null);
                // It was taken before pickles were a kind of their own.
                case SafetensorsReading.Refused other -> pickle(content);
            };
        }
    }

    private static UnderstoodParts pickle(Content content) throws IOException {
        PickleListing listing = content.aside(PickleListing::of);
        return new UnderstoodParts(null, null, null, FileAnswers.of(listing), null);
    }
}
