package dev.atelier.learner.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Separated values (RFC 4180 and its relatives) as rows of cells. A row that can't be read costs its own line and no
 * other: reading goes on with the next.
 */
final class Table {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** What Excel writes on a line of its own to say how cells are separated. */
    private static final Pattern SAID = Pattern.compile("sep=([,;\t])(\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Integer> lineStarts;

    private Table(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** The first rows that are not blank, at most {@code most} of them. */
    static List<Cells> rows(String text, int most) {
        var table = new Table(text);
        var said = SAID.matcher(text);
        return said.lookingAt() ? table.rows(said.group(1).charAt(0), 2, most) : table.rows(table.likeliest(), 1, most);
    }

    /** The separator that splits the head of the table into most cells. */
    private char likeliest() {
        var best = ',';
        var cells = 0;
        for (var separator : new char[] {',', ';', '\t'}) {
            var head = rows(separator, 1, 1);
            if (!head.isEmpty() && head.getFirst().values().size() > cells) {
                best = separator;
                cells = head.getFirst().values().size();
            }
        }
        return best;
    }

    private List<Cells> rows(char separator, int firstLine, int most) {
        var rows = new ArrayList<Cells>();
        var line = firstLine;
        while (line <= lineStarts.size() && rows.size() < most) {
            line = readOn(separator, line, most, rows);
        }
        return rows;
    }

    /** Reads from a line until the end or a row that can't be read; answers where to go on. */
    private int readOn(char separator, int from, int most, List<Cells> rows) {
        var done = 0;
        try (var parser = parser(separator, from)) {
            for (var records = parser.iterator(); rows.size() < most && records.hasNext(); ) {
                var cells = new Cells(from + done, List.of(records.next().values()), false);
                if (!cells.blank()) {
                    rows.add(cells);
                }
                done = Math.toIntExact(parser.getCurrentLineNumber());
            }
            return lineStarts.size() + 1;
        } catch (IOException | UncheckedIOException unreadable) {
            rows.add(new Cells(from + done, List.of(), true));
            return from + done + 1;
        }
    }

    private CSVParser parser(char separator, int line) throws IOException {
        var reader = new StringReader(text);
        reader.skip(lineStarts.get(line - 1));
        return CSVParser.builder()
                .setReader(reader)
                .setFormat(FORMAT.builder().setDelimiter(separator).get())
                .get();
    }

    private static List<Integer> lineStarts(String text) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        LINE_END.matcher(text).results().forEach(end -> starts.add(end.end()));
        return starts;
    }
}
