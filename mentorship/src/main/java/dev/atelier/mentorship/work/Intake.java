package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.ImageFormat;
import dev.atelier.mentorship.artifact.NotebookReading;
import dev.atelier.mentorship.artifact.PickleListing;
import dev.atelier.mentorship.artifact.SafetensorsHeader;
import dev.atelier.mentorship.artifact.SafetensorsReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks at a file that somebody hands in, and takes it or says why not. */
sealed interface Intake {

    record Taken(Piece piece) implements Intake {}

    /** Not taken; the reason tells the person who handed it in what is wrong and what to do. */
    record Refused(String reason) implements Intake {}

    Set<String> PICKLES = Set.of("ckpt", "pt", "pth", "pkl", "pickle");
    Set<String> TEXTS = Set.of("txt", "md", "csv", "json", "yaml", "yml", "toml", "py", "log");

    /** Bytes; a longer text is kept like any unknown file. */
    long TEXT = 25 * 1024 * 1024;

    /**
     * Looks at a file. Only pictures, notebooks and texts are read into memory, each below its own limit.
     *
     * @throws IOException when the file itself cannot be read
     */
    static Intake of(Path file, FileName name, WorkLimits limits) throws IOException {
        var bytes = Files.size(file);
        if (bytes == 0) {
            return new Refused("The file is empty. Please look whether it was saved, and choose it again.");
        }
        var image = WorkLimits.isImage(name) || isImage(file);
        var tooLarge = image ? limits.imageTooLarge(bytes) : limits.tooLarge(name, bytes);
        if (tooLarge.isPresent()) {
            return new Refused(tooLarge.get());
        }
        return image ? ImageIntake.of(Files.readAllBytes(file), name) : other(file, name);
    }

    private static Intake other(Path file, FileName name) throws IOException {
        var ending = name.ending();
        if (ending.equals("ipynb")) {
            return notebook(Files.readAllBytes(file), name);
        }
        if (ending.equals("safetensors")) {
            return safetensors(file, name);
        }
        if (PICKLES.contains(ending) || PickleListing.begins(file)) {
            return PickleIntake.of(file, name);
        }
        if (TEXTS.contains(ending) && Files.size(file) <= TEXT) {
            return TextIntake.of(Files.readAllBytes(file), name);
        }
        // What is unknown is never a reason to refuse: a reviewer can still save it and look.
        return ArchiveIntake.of(file, name)
                .orElseGet(() -> new Taken(Piece.of(ArtifactKind.FILE, name, "File", List.of())));
    }

    private static boolean isImage(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return ImageFormat.beginning(stream.readNBytes(64)).isPresent();
        }
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

    private static Intake safetensors(Path file, FileName name) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return switch (SafetensorsReading.of(stream, Files.size(file))) {
                case SafetensorsReading.Refused refused ->
                    new Refused(refused.reason() + " Please export it once more as safetensors.");
                case SafetensorsReading.Understood understood ->
                    new Taken(Piece.of(ArtifactKind.CHECKPOINT, name, words(understood.header()), List.of()));
            };
        }
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
