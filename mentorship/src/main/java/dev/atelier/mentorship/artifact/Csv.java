package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.List;

/** One line of comma separated values (RFC 4180): quotes keep commas, doubled quotes mean one. */
final class Csv {
    private Csv() {}

    static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (quoted && letter == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                value.append('"');
                at++;
            } else if (letter == '"' && (quoted || value.toString().isBlank())) {
                quoted = !quoted;
                if (quoted) value.setLength(0);
            } else if (letter == ',' && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(letter);
            }
        }
        if (!line.isBlank()) values.add(value.toString().strip());
        return values;
    }
}
