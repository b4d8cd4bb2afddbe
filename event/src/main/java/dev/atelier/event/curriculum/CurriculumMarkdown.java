package dev.atelier.event.curriculum;

import dev.atelier.event.outline.WrittenMarks;
import dev.atelier.event.text.Markdown;
import java.util.List;
import org.jooq.SelectField;

/** A curriculum as Markdown, for people to read and for the import to read again. */
public final class CurriculumMarkdown {

    private CurriculumMarkdown() {}

    /** Of the published version that stands in the row of the curriculum table that is selected from. */
    public static SelectField<String> published() {
        return VersionRows.modules(CurriculumMarkdown::of);
    }

    static String of(List<CurriculumModule> modules) {
        var out = new StringBuilder();
        for (var module : modules) {
            out.append("\n## Module ")
                    .append(Markdown.of(module.key()))
                    .append(": ")
                    .append(Markdown.of(module.title()))
                    .append(braced(WrittenMarks.ofModule(
                            module.key(), module.title(), module.timing().slot())))
                    .append('\n');
            if (!module.introduction().isBlank()) {
                out.append('\n').append(module.introduction()).append('\n');
            }
            out.append('\n');
            module.items().forEach(item -> write(item, out));
        }
        return out.toString();
    }

    private static void write(CurriculumItem item, StringBuilder out) {
        var indent = "  ".repeat(item.depth());
        out.append(indent)
                .append("- ")
                .append(Markdown.of(item.title()))
                .append(marks(item))
                .append('\n');
        if (!item.note().isBlank()) {
            var lines = Markdown.of(item.note())
                    .lines()
                    .map(line -> indent + "  " + line)
                    .toList();
            out.append('\n').append(String.join("\n", lines)).append("\n\n");
        }
    }

    /** What the title does not say by itself, as {@code {demo, required, 09:30-10:15}}; the import understands it. */
    private static String marks(CurriculumItem item) {
        return braced(WrittenMarks.ofItem(
                item.title(), item.kind(), item.required(), item.timing().slot()));
    }

    private static String braced(List<String> marks) {
        return marks.isEmpty() ? "" : " {" + String.join(", ", marks) + "}";
    }
}
