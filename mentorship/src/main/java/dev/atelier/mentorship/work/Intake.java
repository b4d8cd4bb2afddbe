package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.ImageFormat;
import dev.atelier.mentorship.artifact.NotebookReading;
import dev.atelier.mentorship.artifact.PickleListing;
import dev.atelier.mentorship.artifact.SafetensorsHeader;
import dev.atelier.mentorship.artifact.SafetensorsReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks at a file that somebody hands in, and takes it or says why not. */
sealed interface Intake {

    record Taken(Piece piece) implements Intake {}

    /** Not taken; the reason tells the person who handed it in what is wrong and what to do. */
    record Refused(String reason) implements Intake {}

    /** 25 MiB. */
    int BYTES = 25 * 1024 * 1024;

    Set<String> IMAGES = Set.of("png", "apng", "jpg", "jpeg", "jpe", "webp", "gif");
    Set<String> PICKLES = Set.of("ckpt", "pt", "pth", "pkl", "pickle");
    Set<String> TEXTS = Set.of("txt", "md", "csv", "json", "yaml", "yml", "toml", "py", "log");

    static Intake of(byte[] content, FileName name) throws IOException {
        if (content.length == 0) {
            return new Refused("The file is empty. Please look whether it was saved, and choose it again.");
        }
        if (content.length > BYTES) {
            return new Refused("It has " + Size.words(content.length)
                    + "; a file may have 25 MB. Put it where it can be fetched, and add a link.");
        }
        var ending = name.ending();
        if (IMAGES.contains(ending) || ImageFormat.beginning(content).isPresent()) {
            return ImageIntake.of(content, name);
        }
        if (ending.equals("ipynb")) {
            return notebook(content, name);
        }
        if (ending.equals("safetensors")) {
            return safetensors(content, name);
        }
        if (PICKLES.contains(ending) || PickleListing.begins(content)) {
            return PickleIntake.of(content, name);
        }
        if (TEXTS.contains(ending)) {
            return TextIntake.of(content, name);
        }
        // What is unknown is never a reason to refuse: a reviewer can still save it and look.
        return ArchiveIntake.of(content, name)
                .orElseGet(() -> new Taken(Piece.of(ArtifactKind.FILE, name, "File", List.of())));
    }

    private static Intake notebook(byte[] content, FileName name) {
        return switch (NotebookReading.of(content)) {
            case NotebookReading.Refused refused ->
                new Refused(String.join(" ", refused.problems())
                        + " Open the notebook once more, save it there, and choose it again.");
            case NotebookReading.Understood understood -> {
                var notebook = understood.notebook();
                var language = notebook.language().map(word -> ", " + word).orElse("");
                var words = "Notebook, " + notebook.cells().size() + " cells" + language;
                var notes = notebook.notes().stream().map(note -> note.words()).toList();
                yield new Taken(Piece.of(ArtifactKind.NOTEBOOK, name, TextIntake.cut(words, 200), notes));
            }
        };
    }

    private static Intake safetensors(byte[] content, FileName name) throws IOException {
        return switch (SafetensorsReading.of(new ByteArrayInputStream(content), content.length)) {
            case SafetensorsReading.Refused refused ->
                new Refused(refused.reason() + " Please export it once more as safetensors.");
            case SafetensorsReading.Understood understood ->
                new Taken(Piece.of(ArtifactKind.CHECKPOINT, name, words(understood.header()), List.of()));
        };
    }

    private static String words(SafetensorsHeader header) {
        var rank = header.loraRank().map(number -> "LoRA of rank " + number).orElse("Model");
        var base = header.baseModel().map(model -> " for " + model).orElse("");
        return TextIntake.cut(
                String.format(
                        Locale.ROOT,
                        "%s%s, %d tensors, %,d parameters",
                        rank,
                        base,
                        header.tensors().size(),
                        header.parameters()),
                200);
    }
}
