package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.Notebook;
import dev.atelier.mentorship.page.NotebookPage;
import dev.atelier.mentorship.page.Remarks;
import dev.atelier.mentorship.store.ContentHash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows notebooks as pages. Nothing of theirs runs, and no HTML of theirs is shown. */
@Component
public class NotebookShelf {

    private final Shelf shelf;

    NotebookShelf(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The page of a notebook; {@code base} is where artifacts are served to this person, with a slash at the end. */
    public NotebookPage page(UUID artifact, Condition seen, String base) throws IOException {
        var file = shelf.notebook(artifact, seen);
        var notebook = file.notebook();
        var pictures = base + artifact + "/notebook/";
        return new NotebookPage(
                file.name(),
                base + artifact,
                notebook.notes().stream().map(Notebook.Note::words).toList(),
                IntStream.range(0, notebook.cells().size())
                        .mapToObj(number -> cell(notebook.cells().get(number), pictures + number + "-"))
                        .toList(),
                Remarks.NONE);
    }

    /** One picture among the outputs of a cell, both counted from 0. */
    public ResponseEntity<Resource> picture(UUID artifact, Condition seen, int cell, int output) throws IOException {
        var cells = shelf.notebook(artifact, seen).notebook().cells();
        return Optional.of(cell)
                .filter(number -> number < cells.size())
                .map(cells::get)
                .filter(Notebook.Cell.Code.class::isInstance)
                .map(code -> ((Notebook.Cell.Code) code).outputs())
                .filter(outputs -> output < outputs.size())
                .map(outputs -> outputs.get(output))
                .filter(Notebook.Output.Picture.class::isInstance)
                .map(Notebook.Output.Picture.class::cast)
                .map(NotebookShelf::served)
                .orElseThrow(Shelf::nothing);
    }

    private static ResponseEntity<Resource> served(Notebook.Output.Picture picture) {
        var content = picture.content().bytes();
        return Shelf.served(ContentHash.of(content), picture.format().mediaType())
                .header("Content-Disposition", "inline")
                .body(new InputStreamResource(new ByteArrayInputStream(content)));
    }

    private static NotebookPage.Cell cell(Notebook.Cell cell, String pictures) {
        return switch (cell) {
            case Notebook.Cell.Markdown text ->
                new NotebookPage.Cell(Markdown.prose(text.source()).at(2), null, "", List.of());
            case Notebook.Cell.Raw raw -> new NotebookPage.Cell(null, raw.source(), "", List.of());
            case Notebook.Cell.Code code ->
                new NotebookPage.Cell(
                        null,
                        code.source(),
                        "In [" + code.executed().map(String::valueOf).orElse(" ") + "]",
                        IntStream.range(0, code.outputs().size())
                                .mapToObj(number -> output(code.outputs().get(number), pictures + number))
                                .toList());
        };
    }

    static NotebookPage.Output output(Notebook.Output output, String address) {
        return switch (output) {
            case Notebook.Output.Text text -> words(text.text(), false);
            case Notebook.Output.Failure failure ->
                words(failure.name() + ": " + failure.message() + "\n" + failure.traceback(), true);
            case Notebook.Output.Omitted omitted ->
                words("Not shown: " + String.join(", ", omitted.mediaTypes()), false);
            case Notebook.Output.Picture picture ->
                new NotebookPage.Output(address, picture.width(), picture.height(), picture.text(), false);
        };
    }

    private static NotebookPage.Output words(String text, boolean failure) {
        return new NotebookPage.Output(null, 0, 0, text, failure);
    }
}
