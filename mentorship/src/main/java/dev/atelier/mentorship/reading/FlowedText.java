package dev.atelier.mentorship.reading;

import java.util.List;

/** Text in format=flowed (RFC 3676): soft line breaks joined, stuffed blanks taken off, quote depth kept as "&gt;". */
final class FlowedText {
    private static final String SIGNATURE = "-- ";

    private final StringBuilder text = new StringBuilder();
    private final boolean deleteSpace;
    private int openDepth = -1;

    private FlowedText(boolean deleteSpace) {
        this.deleteSpace = deleteSpace;
    }

    static String unwrap(String wrapped, boolean deleteSpace) {
        var flowed = new FlowedText(deleteSpace);
        var lines = List.of(wrapped.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            flowed.line(lines.get(i), i == lines.size() - 1);
        }
        return flowed.text.toString();
    }

    private void line(String line, boolean last) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        var words = line.substring(depth);
        if (words.startsWith(" ")) {
            words = words.substring(1);
        }
        boolean signature = words.equals(SIGNATURE);
        if (openDepth >= 0 && (openDepth != depth || signature)) {
            text.append('\n');
            openDepth = -1;
        }
        if (openDepth < 0) {
            text.append(">".repeat(depth)).append(depth > 0 && !words.isEmpty() ? " " : "");
        }
        boolean soft = words.endsWith(" ") && !signature && !last;
        text.append(soft && deleteSpace ? words.substring(0, words.length() - 1) : words);
        openDepth = soft ? depth : -1;
        if (!soft && !last) {
            text.append('\n');
        }
    }
}
