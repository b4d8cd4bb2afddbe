package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The outputs of one code cell: of each bundle the safest useful form is taken, a picture before plain text before nothing. */
final class NotebookOutputs {
    private static final int OUTPUTS = 1_000;
    private static final int LETTERS = 200_000;
    private static final int PICTURE_LETTERS = 12 * 1024 * 1024;

    private final String where;
    private final Set<Notebook.Note> notes;
    private final List<String> problems;
    private final List<Notebook.Output> outputs = new ArrayList<>();
    private int number;

    NotebookOutputs(String where, Set<Notebook.Note> notes, List<String> problems) {
        this.where = where;
        this.notes = notes;
        this.problems = problems;
    }

    List<Notebook.Output> all() {
        return outputs;
    }

    void add(JsonNode output) {
        number++;
        if (outputs.size() >= OUTPUTS) {
            notes.add(Notebook.Note.OUTPUT_SHORTENED);
            return;
        }
        switch (Json.text(output, "output_type").orElse("")) {
            case "stream" -> outputs.add(stream(output));
            case "error", "pyerr" -> outputs.add(failure(output));
            case "execute_result", "display_data", "pyout" -> outputs.add(bundle(output));
            case "" -> problems.add(here() + " does not tell its kind (output_type).");
            default -> problems.add(here() + " is of an unknown kind.");
        }
    }

    private Notebook.Output stream(JsonNode output) {
        var text = NotebookText.of(output.path("text"));
        if (text.isEmpty()) problems.add(here() + " has no text.");
        return new Notebook.Output.Text(
                Json.text(output, "name", "stream").filter("stderr"::equals).orElse("stdout"),
                shortened(text.orElse("")));
    }

    private Notebook.Output failure(JsonNode output) {
        var name = Json.text(output, "ename");
        if (name.isEmpty()) problems.add(here() + " is an error without a name (ename).");
        return new Notebook.Output.Failure(
                name.orElse(""),
                shortened(Json.text(output, "evalue").orElse("")),
                shortened(Json.joined(output.path("traceback"), "\n").orElse("")));
    }

    /** Since format 4 the forms stand under `data` by media type, before it beside the kind by short names. */
    private Notebook.Output bundle(JsonNode output) {
        var data = output.path("data");
        boolean old = !output.has("data");
        if (!old && !data.isObject()) {
            problems.add(here() + " has data that is no object.");
            return new Notebook.Output.Omitted(List.of());
        }
        var forms = old ? output : data;
        var text = NotebookText.of(forms.path(old ? "text" : "text/plain"));
        return picture(forms.path(old ? "png" : "image/png"), text)
                .or(() -> picture(forms.path(old ? "jpeg" : "image/jpeg"), text))
                .or(() -> text.map(known -> new Notebook.Output.Text("result", shortened(known))))
                .orElseGet(() -> {
                    notes.add(Notebook.Note.OUTPUT_OMITTED);
                    return new Notebook.Output.Omitted(forms.propertyNames().stream()
                            .filter(name -> !name.equals("metadata"))
                            .limit(20)
                            .toList());
                });
    }

    private Optional<Notebook.Output> picture(JsonNode node, Optional<String> text) {
        return NotebookText.of(node)
                .filter(letters -> letters.length() <= PICTURE_LETTERS)
                .flatMap(NotebookOutputs::decoded)
                .flatMap(bytes -> HeaderCheck.of(Octets.owned(bytes)).passed())
                .filter(passed -> passed.sound().format() == ImageFormat.PNG
                        || passed.sound().format() == ImageFormat.JPEG)
                .map(passed -> new Notebook.Output.Picture(
                        passed.sound().format(),
                        (int) passed.sound().width(),
                        (int) passed.sound().height(),
                        passed.content(),
                        shortened(text.orElse(""))));
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private String shortened(String text) {
        var plain = NotebookText.withoutTerminalColours(text);
        if (plain.length() <= LETTERS) return plain;
        notes.add(Notebook.Note.OUTPUT_SHORTENED);
        return plain.substring(0, LETTERS);
    }

    private String here() {
        return "Output %d of %s%s"
                .formatted(number, where.substring(0, 1).toLowerCase(Locale.ROOT), where.substring(1));
    }
}
