package dev.atelier.mentorship.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines, each with its line end. */
final class Lines {
    private Lines() {}

    static List<Line> of(String text, int most) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < text.length() && lines.size() < most) {
            int end = end(text, start);
            lines.add(Line.of(text, start, end));
            start = end;
        }
        return List.copyOf(lines);
    }

    private static int end(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }
}
