package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a line such as `Steps: 20, Model: "a, b", Hashes: {"model": "c0"}` into names and values, in one pass. */
final class InfotextItems {
    private final String line;
    private final char separator;
    private final List<Parameter> found = new ArrayList<>();
    private int at;
    /** One unclosed bracket is enough: trying each of thousands would take quadratic time. */
    private boolean bracketsBroken;

    private InfotextItems(String line, char separator) {
        this.line = line;
        this.separator = separator;
    }

    static List<Parameter> of(String line) {
        return of(line, ',');
    }

    static List<Parameter> of(String line, char separator) {
        var items = new InfotextItems(line, separator);
        while (items.at < line.length()) items.next();
        return items.found;
    }

    private void next() {
        int start = at;
        while (at < line.length() && line.charAt(at) != ':' && line.charAt(at) != separator) at++;
        var name = line.substring(start, at).strip();
        boolean bare = at >= line.length() || line.charAt(at) == separator;
        at++;
        if (name.isEmpty()) return;
        if (bare) {
            // The writer leaves out a value that equals its name.
            if (isName(name)) found.add(new Parameter(name, name));
            return;
        }
        while (at < line.length() && line.charAt(at) == ' ') at++;
        found.add(new Parameter(name, value()));
    }

    private String value() {
        int start = at;
        var closed = at < line.length() ? closed(line.charAt(at)) : Optional.<String>empty();
        if (closed.isPresent()) return closed.get();
        at = start;
        while (at < line.length() && line.charAt(at) != separator) at++;
        return line.substring(start, at++).strip();
    }

    /** A value in quotes or brackets that ends where an item may end. */
    private Optional<String> closed(char opening) {
        int start = at;
        int end = switch (opening) {
            case '"' -> afterQuote(at);
            case '{', '[' -> bracketsBroken ? -1 : afterBrackets(at);
            default -> -1;
        };
        int behind = end;
        while (end >= 0 && behind < line.length() && line.charAt(behind) == ' ') behind++;
        if (end < 0 || (behind < line.length() && line.charAt(behind) != separator)) {
            bracketsBroken |= opening == '{' || opening == '[';
            return Optional.empty();
        }
        at = behind + 1;
        var raw = line.substring(start, end);
        return Optional.of(opening == '"' ? Json.quoted(raw).orElse(raw) : raw);
    }

    private int afterQuote(int from) {
        for (int index = from + 1; index < line.length(); index++) {
            if (line.charAt(index) == '\\') index++;
            else if (line.charAt(index) == '"') return index + 1;
        }
        return -1;
    }

    private int afterBrackets(int from) {
        int depth = 0;
        for (int index = from; index < line.length(); index++) {
            char letter = line.charAt(index);
            if (letter == '"') {
                index = afterQuote(index) - 1;
                if (index < 0) return -1;
            } else if (letter == '{' || letter == '[') depth++;
            else if ((letter == '}' || letter == ']') && --depth == 0) return index + 1;
        }
        return -1;
    }

    /** A letter or digit followed by at least one more of what names are made of. */
    static boolean isName(String text) {
        return text.length() >= 2
                && text.length() <= 80
                && Character.isLetterOrDigit(text.charAt(0))
                && text.chars()
                        .allMatch(letter -> Character.isLetterOrDigit(letter) || " _-/()+.".indexOf(letter) >= 0);
    }
}
