package dev.atelier.mentorship.reading;

import java.util.List;

/** Python writes ">>> " before what one types; pasted into a mail that is no quote of a quote of a quote. */
final class Prompts {
    private static final String PROMPT = ">>>";

    private Prompts() {}

    static void unquote(List<Line> lines, List<LineKind> kinds) {
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            boolean prompts = true;
            while (end < lines.size() && kinds.get(end) == LineKind.QUOTE) {
                prompts &= isPrompt(lines.get(end));
                end++;
            }
            for (int j = i; prompts && j < end; j++) {
                kinds.set(j, LineKind.TEXT);
            }
            i = end + 1;
        }
    }

    private static boolean isPrompt(Line line) {
        var plain = line.plain();
        return line.depth() == PROMPT.length()
                && plain.startsWith(PROMPT)
                && (plain.length() == PROMPT.length() || plain.startsWith(PROMPT + " "));
    }
}
