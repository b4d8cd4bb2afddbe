package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.page.ThreadPage.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Splits plain text into paragraphs; what is indented keeps its spaces, since it is code or a table. */
final class Paragraphs {

    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        var lines = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            if (line.isBlank()) {
                close(lines, paragraphs);
            } else {
                lines.add(line.stripTrailing());
            }
        }
        close(lines, paragraphs);
        return List.copyOf(paragraphs);
    }

    private static void close(List<String> lines, List<Paragraph> paragraphs) {
        if (!lines.isEmpty()) {
            var code = lines.stream().anyMatch(line -> line.startsWith("\t") || line.startsWith("  "));
            paragraphs.add(new Paragraph(code, List.copyOf(lines)));
            lines.clear();
        }
    }
}
