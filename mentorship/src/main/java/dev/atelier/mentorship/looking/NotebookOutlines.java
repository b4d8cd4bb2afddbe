package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.answer.NotebookAnswer;
import dev.atelier.mentorship.answer.NotebookAnswer.CellOutline;
import dev.atelier.mentorship.answer.NotebookAnswer.OutputOutline;
import dev.atelier.mentorship.artifact.Notebook;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What stands in a notebook, in outline, for a program. */
final class NotebookOutlines {

    private static final int CELLS = 1_000;
    private static final int OUTPUTS = 100;
    private static final int SOURCE_LETTERS = 2_000;
    private static final int OUTPUT_LETTERS = 500;

    private NotebookOutlines() {}

    static NotebookAnswer of(Notebook notebook) {
        var cells = notebook.cells();
        return new NotebookAnswer(
                notebook.format(),
                notebook.language().orElse(null),
                cells.size(),
                IntStream.range(0, Math.min(CELLS, cells.size()))
                        .mapToObj(number -> cell(number, cells.get(number)))
                        .toList());
    }

    private static CellOutline cell(int number, Notebook.Cell cell) {
        return switch (cell) {
            case Notebook.Cell.Markdown text -> cell(number, "MARKDOWN", text, null, List.of());
            case Notebook.Cell.Raw raw -> cell(number, "RAW", raw, null, List.of());
            case Notebook.Cell.Code code ->
                cell(
                        number,
                        "CODE",
                        code,
                        code.executed().orElse(null),
                        code.outputs().stream()
                                .limit(OUTPUTS)
                                .map(NotebookOutlines::output)
                                .toList());
        };
    }

    private static CellOutline cell(
            int number, String kind, Notebook.Cell cell, @Nullable Integer executed, List<OutputOutline> outputs) {
        return new CellOutline(
                number,
                kind,
                cell.id().orElse(null),
                executed,
                Cut.to(cell.source(), SOURCE_LETTERS),
                (int) cell.source().lines().count(),
                outputs);
    }

    private static OutputOutline output(Notebook.Output output) {
        return switch (output) {
            case Notebook.Output.Text text -> new OutputOutline("TEXT", Cut.to(text.text(), OUTPUT_LETTERS));
            case Notebook.Output.Failure failure ->
                new OutputOutline("FAILURE", Cut.to(failure.name() + ": " + failure.message(), OUTPUT_LETTERS));
            case Notebook.Output.Picture picture ->
                new OutputOutline("PICTURE", picture.width() + " × " + picture.height());
            case Notebook.Output.Omitted omitted ->
                new OutputOutline("OMITTED", Cut.to(String.join(", ", omitted.mediaTypes()), OUTPUT_LETTERS));
        };
    }
}
