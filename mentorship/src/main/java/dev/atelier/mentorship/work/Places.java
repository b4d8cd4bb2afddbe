package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jooq.Records.mapping;

import dev.atelier.mentorship.artifact.Notebook;
import dev.atelier.mentorship.artifact.Setting;
import dev.atelier.mentorship.page.ParameterRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the cells, lines and parameters that a comment may point at, in the artifact itself. */
@Component
public class Places {

    private final DSLContext db;
    private final Shelf shelf;

    Places(DSLContext db, Shelf shelf) {
        this.db = db;
        this.shelf = shelf;
    }

    /** Whether a spot is there. */
    public sealed interface Place {

        /** It is; a parameter under the name that pages give it. */
        record Found(Spot spot) implements Place {}

        /** It is not; the words say what is there. */
        record Missing(String words) implements Place {}
    }

    /** Looks for a spot in an artifact that a condition on ROUND lets the person see; 404 for others. */
    public Place find(UUID artifact, Condition seen, Spot wanted) throws IOException {
        var file = db.select(ARTIFACT.KIND, ARTIFACT.NAME, ARTIFACT.GENERATION)
                .from(ARTIFACT)
                .join(ROUND)
                .on(ROUND.ID.eq(ARTIFACT.ROUND_ID))
                .where(ARTIFACT.ID.eq(artifact))
                .and(seen)
                .fetchOptional(mapping(File::new))
                .orElseThrow(Shelf::nothing);
        if (wanted.parameter() != null) {
            return file.parameter(wanted.parameter());
        }
        if (wanted.cell() != null) {
            return file.is(ArtifactKind.NOTEBOOK)
                    ? inCell(
                            file.name(),
                            shelf.notebook(artifact, seen).notebook().cells(),
                            wanted)
                    : new Place.Missing(file.name() + " is no notebook, so it has no cells.");
        }
        if (!file.is(ArtifactKind.TEXT)) {
            return new Place.Missing(
                    file.is(ArtifactKind.NOTEBOOK)
                            ? "Say which cell of " + file.name() + " you mean; its lines are counted there."
                            : file.name() + " is no text, so it has no lines.");
        }
        return within(file.name(), new String(shelf.content(artifact, seen).bytes(), UTF_8), wanted);
    }

    private static Place inCell(String name, List<Notebook.Cell> cells, Spot wanted) {
        var number = number(wanted.cell());
        if (number > cells.size()) {
            return new Place.Missing(
                    name + " has " + count(cells.size(), "cell") + ", so there is no cell " + number + ".");
        }
        var cell = cells.get(number - 1);
        if (wanted.output() == null) {
            return within("Cell " + number, cell.source(), wanted);
        }
        var outputs = cell instanceof Notebook.Cell.Code code ? code.outputs() : List.<Notebook.Output>of();
        var output = number(wanted.output());
        if (output > outputs.size()) {
            return new Place.Missing("Cell " + number + " has " + count(outputs.size(), "output")
                    + ", so there is no output " + output + ".");
        }
        var shown = NotebookShelf.output(outputs.get(output - 1), "");
        return shown.picture() != null && wanted.first() != null
                ? new Place.Missing("Output " + output + " of cell " + number + " is a picture, so it has no lines.")
                : within("Output " + output + " of cell " + number, shown.text(), wanted);
    }

    private static Place within(String what, String text, Spot wanted) {
        var lines = text.lines().count();
        return number(wanted.last()) > lines
                ? new Place.Missing(
                        what + " has " + count(lines, "line") + ", so there is no line " + wanted.last() + ".")
                : new Place.Found(wanted);
    }

    private static int number(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    private static String count(long number, String what) {
        return number == 0 ? "no " + what + "s" : number == 1 ? "one " + what : number + " " + what + "s";
    }

    private record File(String kind, String name, @Nullable String generation) {

        boolean is(ArtifactKind other) {
            return other.name().equals(kind);
        }

        Place parameter(String wanted) {
            var known = Optional.ofNullable(generation).flatMap(GenerationText::read).map(ParameterRows::of).stream()
                    .flatMap(rows -> Stream.concat(rows.first().stream(), rows.rest().stream()))
                    .map(ParameterRow::name)
                    .distinct()
                    .toList();
            var label = Setting.named(wanted).map(Setting::label).orElse(wanted);
            return known.stream()
                    .filter(name -> name.equalsIgnoreCase(wanted.strip()) || name.equals(label))
                    .findFirst()
                    .<Place>map(name -> new Place.Found(new Spot(null, null, null, null, name)))
                    .orElseGet(() -> new Place.Missing(name() + " has no parameter “" + wanted.strip() + "”. "
                            + (known.isEmpty()
                                    ? "It tells none."
                                    : "It tells: " + known.stream().limit(12).collect(Collectors.joining(", "))
                                            + ".")));
        }
    }
}
