package dev.atelier.learner.intake;

import dev.atelier.learner.Newcomers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a list of people; a bad row is a row with a problem, and spoils no other. */
@Component
class PeopleList {

    /** Bytes. */
    static final int LARGEST = 1024 * 1024;

    static final int MOST_ROWS = 10_000;

    /** What of an unreadable cell is shown again. */
    private static final int SHOWN = 200;

    private final Newcomers newcomers;

    PeopleList(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    sealed interface Reading {
        /** The text as it was understood, and its rows. */
        record People(String text, List<Listed> rows) implements Reading {}

        record Unreadable(String problem) implements Reading {}
    }

    Reading read(SentList sent) {
        var file = sent.chosen();
        return file == null ? read(sent.table()) : read(SentList.bytes(file));
    }

    private Reading read(byte[] file) {
        if (file.length > LARGEST) {
            return new Reading.Unreadable("This list is larger than 1 MB. Please split it into several.");
        }
        return TextFile.read(file)
                .map(this::readText)
                .orElseGet(() ->
                        new Reading.Unreadable("This file is no text. If it is a workbook, save it as CSV first."));
    }

    Reading read(String text) {
        return text.length() > LARGEST || text.getBytes(StandardCharsets.UTF_8).length > 3 * LARGEST
                ? new Reading.Unreadable("This list is larger than 1 MB. Please split it into several.")
                : readText(text.replace('\0', ' '));
    }

    private Reading readText(String text) {
        var rows = Table.rows(text, MOST_ROWS + 2);
        if (rows.isEmpty()) {
            return new Reading.Unreadable("There is nothing in this list yet. Paste it, or choose a file.");
        }
        var columns = Columns.of(rows.getFirst());
        if (columns.address() < 0 || !columns.hasName()) {
            return new Reading.Unreadable("The first row names no column "
                    + (columns.address() < 0 ? "“E-mail”" : "“Name”")
                    + ". It must say which column is which, for example: Name, E-mail.");
        }
        if (rows.size() == 1) {
            return new Reading.Unreadable("The list has its first row, and nobody below it.");
        }
        if (rows.size() > MOST_ROWS + 1) {
            return new Reading.Unreadable("This list has more than 10,000 rows. Please split it into several.");
        }
        var seen = new HashMap<String, Integer>();
        return new Reading.People(
                text,
                rows.stream().skip(1).map(row -> listed(row, columns, seen)).toList());
    }

    private Listed listed(Cells row, Columns columns, Map<String, Integer> seen) {
        if (row.broken()) {
            return new Listed(row.line(), "", "", "The quotation marks of this row don't match.");
        }
        var typedName = columns.name(row);
        var typedAddress = row.at(columns.address());
        var name = newcomers.name(typedName);
        var address = newcomers.address(typedAddress);
        var problem = name.isEmpty()
                ? (typedName.isBlank() ? "There is no name." : "This can't be a name of 1 to 120 characters.")
                : address.isEmpty()
                        ? (typedAddress.isBlank() ? "There is no e-mail address." : "This can't be an e-mail address.")
                        : "";
        if (!problem.isEmpty()) {
            return new Listed(row.line(), shown(typedName), shown(typedAddress), problem);
        }
        var before = seen.putIfAbsent(address.orElseThrow(), row.line());
        return new Listed(
                row.line(),
                name.orElseThrow(),
                address.orElseThrow(),
                before == null ? "" : "Line " + before + " has this address already.");
    }

    private static String shown(String typed) {
        var tidy = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return tidy.substring(0, tidy.offsetByCodePoints(0, Math.min(SHOWN, tidy.codePointCount(0, tidy.length()))));
    }
}
