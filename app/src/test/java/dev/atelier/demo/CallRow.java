package dev.atelier.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A call of the API, as {@code calls.txt} has it, and how somebody is refused there who teaches, but not in this cohort.
 *
 * @param path below the root; words in braces are filled in, parameters behind a question mark
 * @param stranger the status; or {@code LIST}: a list in which nothing of others stands
 */
record CallRow(String verb, String path, String body, String stranger) {

    static final String API = "/api/v1";

    /** The body of a call that takes a file: the file itself. */
    private static final String FILE = "a file";

    static final List<CallRow> ALL = read();

    private static List<CallRow> read() {
        var table = Objects.requireNonNull(CallRow.class.getResourceAsStream("calls.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(CallRow::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CallRow of(String line) {
        var words = List.of(line.split(" +", 4));
        return new CallRow(words.get(0), words.get(2), words.size() < 4 ? "" : words.get(3), words.get(1));
    }

    String name() {
        return verb + " " + API + path.replaceFirst("\\?.*", "");
    }

    boolean takesFile() {
        return body.equals(FILE);
    }

    /** Whether it answers anybody, as the pages at the same addresses do. */
    boolean isOpen() {
        return path.startsWith("/cohorts") || path.startsWith("/workshops");
    }

    boolean reads() {
        return verb.equals("GET");
    }
}
