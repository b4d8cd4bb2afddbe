package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a notebook cell by cell and gathers both what it holds and what is wrong with it. */
final class NotebookParser {
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    // Python writes them, and no JSON has them.
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxTokenCount(2_000_000)
                            .maxStringLength(NotebookReading.BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int CELLS = 5_000;
    private static final int PROBLEMS = 20;
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

    private final int format;
    private final int minor;
    private final Set<Notebook.Note> notes = EnumSet.noneOf(Notebook.Note.class);
    private final List<String> problems = new ArrayList<>();
    private final List<Notebook.Cell> cells = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private NotebookParser(int format, OptionalInt minor) {
        this.format = format;
        this.minor = minor.orElse(0);
        if (minor.isEmpty()) notes.add(Notebook.Note.MINOR_VERSION_MISSING);
        if (format < 4) notes.add(Notebook.Note.OLD_FORMAT);
    }

    static NotebookReading parsed(byte[] content) {
        return parsed(STRICT.readTree(content));
    }

    private static NotebookReading parsed(JsonNode root) {
        if (!root.isObject()) return new NotebookReading.Refused(List.of("The file is JSON, but no notebook."));
        var version = root.path("nbformat");
        if (!version.isIntegralNumber())
            return new NotebookReading.Refused(List.of("The notebook does not tell its format (nbformat)."));
        int format = version.asIntOpt().orElse(0);
        if (format < 1 || format > 4) {
            return new NotebookReading.Refused(
                    List.of("The notebook is in format %s; formats 1 to 4 are read.".formatted(version)));
        }
        return new NotebookParser(format, root.path("nbformat_minor").asIntOpt()).read(root);
    }

    private NotebookReading read(JsonNode root) {
        if (format >= 3 && !root.path("metadata").isObject()) problems.add("The notebook has no metadata.");
        var list = cellsOf(root);
        if (list.isEmpty()) problems.add("The notebook has no list of cells.");
        if (list.size() > CELLS)
            return new NotebookReading.Refused(
                    List.of("The notebook has %d cells; %d are read.".formatted(list.size(), CELLS)));
        int number = 0;
        for (var cell : list.stream().flatMap(Optional::stream).toList()) cell(++number, cell);
        if (!problems.isEmpty())
            return new NotebookReading.Refused(problems.subList(0, Math.min(PROBLEMS, problems.size())));
        var language = Stream.of(
                        root.path("metadata").path("language_info").path("name"),
                        root.path("metadata").path("kernelspec").path("language"))
                .flatMap(node -> Json.text(node).stream())
                .findFirst();
        return new NotebookReading.Understood(new Notebook(format, language, cells, notes));
    }

    /** Before format 4, cells were kept in worksheets; an empty list stands for none at all, an empty place for no cells. */
    private List<Optional<JsonNode>> cellsOf(JsonNode root) {
        List<Optional<JsonNode>> list = new ArrayList<>();
        var holders = root.path("worksheets").isArray() && format < 4
                ? List.copyOf(root.path("worksheets").values())
                : List.of(root);
        for (var holder : holders) {
            if (!holder.path("cells").isArray()) continue;
            list.add(Optional.empty());
            holder.path("cells").values().forEach(cell -> list.add(Optional.of(cell)));
        }
        if (holders.isEmpty()) list.add(Optional.empty());
        return list;
    }

    private void cell(int number, JsonNode cell) {
        var kind = Json.text(cell, "cell_type").orElse("");
        var where = "Cell %d%s"
                .formatted(number, kind.isEmpty() ? "" : " (" + kind.substring(0, Math.min(20, kind.length())) + ")");
        if (!cell.isObject()) {
            problems.add(where + " is no object.");
            return;
        }
        if (format == 4 && !cell.path("metadata").isObject()) problems.add(where + " has no metadata.");
        var id = id(where, cell);
        if (cell.has("attachments")) notes.add(Notebook.Note.ATTACHMENTS_LEFT_OUT);
        switch (kind) {
            case "markdown", "text" ->
                cells.add(new Notebook.Cell.Markdown(
                        id, source(where, cell, kind.equals("text") && cell.has("text") ? "text" : "source")));
            case "heading" -> cells.add(new Notebook.Cell.Markdown(id, heading(where, cell)));
            case "raw", "html", "rst" -> cells.add(new Notebook.Cell.Raw(id, source(where, cell, "source")));
            case "code" -> cells.add(code(where, id, cell));
            case "" -> problems.add(where + " does not tell its kind (cell_type).");
            default -> problems.add(where + " is of an unknown kind.");
        }
    }

    private Optional<String> id(String where, JsonNode cell) {
        if (format < 4 || minor < 5) return Optional.empty();
        var node = cell.path("id");
        if (node.isMissingNode()) {
            notes.add(Notebook.Note.CELL_IDS_MISSING);
            return Optional.empty();
        }
        var id = node.stringValueOpt().filter(text -> ID.matcher(text).matches());
        if (id.isEmpty())
            problems.add(where + " has an id that is not 1 to 64 letters, digits, hyphens or underscores.");
        else if (!ids.add(id.get())) problems.add(where + " has an id that another cell has already.");
        return id;
    }

    private String heading(String where, JsonNode cell) {
        int level = Math.clamp(cell.path("level").asIntOpt().orElse(1), 1, 6);
        return "#".repeat(level) + " " + source(where, cell, "source");
    }

    private Notebook.Cell.Code code(String where, Optional<String> id, JsonNode cell) {
        if (format == 4 && !cell.has("execution_count")) problems.add(where + " has no execution_count.");
        var count = cell.path(format == 4 ? "execution_count" : "prompt_number");
        if (format == 4 && !count.isNull() && !count.isMissingNode() && !count.isIntegralNumber())
            problems.add(where + " has an execution_count that is no number.");
        var source = source(where, cell, format == 4 ? "source" : cell.has("input") ? "input" : "code");
        var outputs = new NotebookOutputs(where, notes, problems);
        if (!cell.path("outputs").isArray()) {
            if (format >= 3) problems.add(where + " has no list of outputs.");
        } else {
            cell.path("outputs").values().forEach(outputs::add);
        }
        return new Notebook.Cell.Code(
                id, source, count.asIntOpt().stream().boxed().findFirst(), outputs.all());
    }

    private String source(String where, JsonNode cell, String field) {
        var source = NotebookText.of(cell.path(field));
        if (source.isEmpty())
            problems.add(
                    where + (cell.has(field) ? " has a " + field + " that is no text." : " has no " + field + "."));
        return source.orElse("");
    }
}
