package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NotebookReadingTest {
    private static final String PNG =
            Base64.getMimeEncoder().encodeToString(PngFile.sized(8, 6)).replace("\r\n", "\\n");
    private static final String WHOLE = """
        {"nbformat": 4, "nbformat_minor": 5, "metadata": {"language_info": {"name": "python"}}, "cells": [
          {"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["# One\\n", "two"]},
          {"cell_type": "raw", "id": "b", "metadata": {}, "source": "<b>raw</b>"},
          {"cell_type": "code", "id": "c", "metadata": {}, "execution_count": 3, "source": "1/0", "outputs": [
            {"output_type": "stream", "name": "stderr", "text": ["warn\\n", "ing"]},
            {"output_type": "execute_result", "execution_count": 3, "metadata": {}, "data": {"text/html": "<script>x</script>", "text/plain": "table"}},
            {"output_type": "display_data", "metadata": {}, "data": {"image/png": "%s", "text/plain": "<Figure>"}},
            {"output_type": "display_data", "metadata": {}, "data": {"image/svg+xml": "<svg/>", "application/javascript": "x"}},
            {"output_type": "error", "ename": "ZeroDivisionError", "evalue": "division", "traceback": ["\\u001b[0;31mline", "two"]}]}]}\
        """.formatted(PNG);

    @Test
    void cellsAndOutputsAreReducedToSafeForms() {
        var notebook = understood(WHOLE);
        assertThat(notebook.language()).contains("python");
        assertThat(notebook.cells()).hasSize(3);
        assertThat(notebook.cells().get(0)).isEqualTo(new Notebook.Cell.Markdown(Optional.of("a"), "# One\ntwo"));
        assertThat(notebook.cells().get(2))
                .isInstanceOfSatisfying(
                        Notebook.Cell.Code.class,
                        code -> assertThat(code.outputs())
                                .containsExactly(
                                        new Notebook.Output.Text("stderr", "warn\ning"),
                                        new Notebook.Output.Text("result", "table"),
                                        new Notebook.Output.Picture(
                                                ImageFormat.PNG, 8, 6, Octets.of(PngFile.sized(8, 6)), "<Figure>"),
                                        new Notebook.Output.Omitted(List.of("image/svg+xml", "application/javascript")),
                                        new Notebook.Output.Failure("ZeroDivisionError", "division", "line\ntwo")));
        assertThat(notebook.notes()).containsExactly(Notebook.Note.OUTPUT_OMITTED);
    }

    @Test
    void oldFormatsAreReadAsWell() {
        var third = understood("""
            {"nbformat": 3, "nbformat_minor": 0, "metadata": {"name": ""}, "worksheets": [{"cells": [
              {"cell_type": "heading", "level": 2, "source": ["Title"]},
              {"cell_type": "code", "language": "python", "input": ["1"], "prompt_number": 7, "outputs": [
                {"output_type": "pyout", "prompt_number": 7, "png": "%s", "text": ["x"]}, {"output_type": "stream", "stream": "stdout", "text": "hi"}]}]}]}\
            """.formatted(PNG));
        assertThat(third.cells().getFirst().source()).isEqualTo("## Title");
        assertThat(third.cells().getLast()).isInstanceOfSatisfying(Notebook.Cell.Code.class, code -> {
            assertThat(code.executed()).contains(7);
            assertThat(code.outputs()).hasSize(2).first().isInstanceOf(Notebook.Output.Picture.class);
        });
        var second =
                understood("{\"nbformat\": 2, \"worksheets\": [{\"cells\": [{\"cell_type\": \"code\", \"input\": \"1\","
                        + " \"outputs\": []}]}]}");
        assertThat(second.notes()).contains(Notebook.Note.OLD_FORMAT);
        var first = understood(
                "{\"nbformat\": 1, \"cells\": [{\"cell_type\": \"code\", \"code\": \"1\"}, {\"cell_type\": \"text\","
                        + " \"text\": \"t\"}]}");
        assertThat(first.cells()).extracting(Notebook.Cell::source).containsExactly("1", "t");
    }

    @Test
    void eachProblemNamesItsCell() {
        assertThat(problems(WHOLE.replace("\"source\": \"<b>raw</b>\"", "\"sauce\": 1")))
                .containsExactly("Cell 2 (raw) has no source.");
        assertThat(problems(WHOLE.replace("\"source\": \"1/0\"", "\"source\": {}")))
                .containsExactly("Cell 3 (code) has a source that is no text.");
        assertThat(problems(WHOLE.replace("\"execution_count\": 3, \"source\"", "\"source\"")))
                .containsExactly("Cell 3 (code) has no execution_count.");
        assertThat(problems(WHOLE.replace("\"cell_type\": \"raw\"", "\"cell_type\": \"row\"")))
                .containsExactly("Cell 2 (row) is of an unknown kind.");
        assertThat(problems(WHOLE.replace("\"output_type\": \"error\"", "\"output_type\": \"oops\"")))
                .containsExactly("Output 5 of cell 3 (code) is of an unknown kind.");
        assertThat(problems(WHOLE.replace("\"id\": \"b\"", "\"id\": \"a\"")))
                .containsExactly("Cell 2 (raw) has an id that another cell has already.");
        assertThat(problems(WHOLE.replace("\"id\": \"b\"", "\"id\": \"b b\"")))
                .singleElement()
                .asString()
                .contains("Cell 2 (raw) has an id that is not");
    }

    @Test
    void whatIsNoNotebookIsToldSo() {
        assertThat(problems("{\"nbformat\": 4,\n oops"))
                .singleElement()
                .asString()
                .contains("line 2");
        assertThat(problems("[]")).containsExactly("The file is JSON, but no notebook.");
        assertThat(problems("{}")).containsExactly("The notebook does not tell its format (nbformat).");
        assertThat(problems("{\"nbformat\": 5}"))
                .containsExactly("The notebook is in format 5; formats 1 to 4 are read.");
        assertThat(problems("{\"nbformat\": 4, \"metadata\": {}}"))
                .containsExactly("The notebook has no list of cells.");
        assertThat(problems("[".repeat(100_000))).hasSize(1);
    }

    @Test
    void whatPythonWritesForNoNumberIsNoFault() {
        assertThat(NotebookReading.of("""
            {"nbformat": 4, "nbformat_minor": 5, "metadata": {"papermill": {"duration": NaN, "most": Infinity}}, "cells": []}\
            """.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(NotebookReading.Understood.class);
    }

    @Test
    void aVeryLongOutputIsShortened() {
        var notebook = understood(WHOLE.replace("table", "x".repeat(300_000)));
        assertThat(notebook.notes()).contains(Notebook.Note.OUTPUT_SHORTENED);
    }

    @Test
    void corpusNotebooksAreReadAndTheInvalidOneIsExplained() {
        for (var file : Corpus.files("notebooks")) {
            var reading = NotebookReading.of(Corpus.bytes(file));
            if (file.endsWith("invalid.ipynb")) {
                assertThat(reading)
                        .isInstanceOfSatisfying(
                                NotebookReading.Refused.class,
                                refused -> assertThat(refused.problems()).contains("Cell 1 (markdown) has no source."));
            } else {
                assertThat(reading).as(file.toString()).isInstanceOf(NotebookReading.Understood.class);
            }
        }
    }

    @Property(tries = 1_000)
    void noMutationThrows(@ForAll long seed) {
        var random = new Random(seed);
        byte[] file = WHOLE.getBytes(StandardCharsets.UTF_8);
        for (int change = 1 + random.nextInt(5); change > 0; change--) {
            file[random.nextInt(file.length)] = (byte) "{}[]\",:0a\u0000".charAt(random.nextInt(10));
        }
        assertThat(NotebookReading.of(file)).isNotNull();
    }

    private static Notebook understood(String json) {
        return switch (NotebookReading.of(json.getBytes(StandardCharsets.UTF_8))) {
            case NotebookReading.Understood understood -> understood.notebook();
            case NotebookReading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private static List<String> problems(String json) {
        return switch (NotebookReading.of(json.getBytes(StandardCharsets.UTF_8))) {
            case NotebookReading.Understood understood -> throw new AssertionError("Accepted: " + understood);
            case NotebookReading.Refused refused -> refused.problems();
        };
    }
}
