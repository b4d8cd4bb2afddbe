package dev.atelier.event.outline;

import dev.atelier.event.outline.Leftover.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the Markdown that {@link OutlineMarkdown} writes, by its rules alone; lines that break them are not understood. */
final class MarkdownReading {
    private static final Pattern MODULE = Pattern.compile("## Module ([^\\s:]{1,20}):\\s+(.+)");
    private static final Pattern POINT = Pattern.compile("[-*+]\\s+(.+)");

    private final MarkdownFacts facts = new MarkdownFacts();
    private final List<ModuleDraft> modules = new ArrayList<>();
    private @Nullable OpenParagraph open;
    private boolean closing;
    private boolean afterBlank = true;

    private MarkdownReading() {}

    static boolean isSigned(List<RawLine> lines) {
        return lines.stream()
                .filter(line -> !line.text().isEmpty())
                .findFirst()
                .map(line -> line.text().startsWith(OutlineMarkdown.SIGNATURE_START))
                .orElse(false);
    }

    static Outline read(List<RawLine> lines) {
        var reading = new MarkdownReading();
        for (var line : lines) {
            reading.read(line);
            reading.afterBlank = line.text().isEmpty();
        }
        reading.close();
        return FreeReading.accounted(reading.facts.outline(ModuleKeys.settle(reading.modules)), lines);
    }

    private void read(RawLine line) {
        var text = line.text();
        var at = SourceLines.at(line.number());
        if (text.isEmpty()) {
            close();
        } else if (text.startsWith("<!--") && text.endsWith("-->")) {
            close();
            readComment(text, at);
        } else if (text.startsWith("# ") && text.length() > 2 && modules.isEmpty()) {
            close();
            if (!facts.title(Escapes.unescape(text.substring(2)), at)) {
                facts.leave(text, at, Why.UNPLACED);
            }
        } else if (text.startsWith("#")) {
            close();
            readModule(text, at);
        } else if (text.equals("---")) {
            close();
            closing = true;
            facts.leave(text, at, Why.STRUCTURE);
        } else if (POINT.matcher(text).matches()) {
            close();
            readPoint(line, at);
        } else if (open != null) {
            open = open.and(text, at);
        } else {
            begin(line, at);
        }
    }

    private void readComment(String text, SourceLines at) {
        var inner = text.startsWith(OutlineMarkdown.LEFTOVER_START)
                ? Escapes.unescape(text.substring(OutlineMarkdown.LEFTOVER_START.length(), text.length() - 3)
                        .strip())
                : "";
        facts.leave(inner.isEmpty() ? text : inner, at, inner.isEmpty() ? Why.COMMENT : Why.UNPLACED);
    }

    private void readModule(String text, SourceLines at) {
        var module = MODULE.matcher(text);
        if (module.matches() && OutlineModule.isKey(module.group(1)) && !closing) {
            modules.add(ModuleDraft.written(module.group(1), Marks.read(module.group(2)), at));
        } else {
            facts.leave(text, at, Why.UNPLACED);
        }
    }

    private void readPoint(RawLine line, SourceLines at) {
        if (modules.isEmpty() && facts.take(line.text().substring(2), at)) {
            return;
        }
        if (modules.isEmpty() || closing) {
            facts.leave(line.text(), at, Why.UNPLACED);
            return;
        }
        open = OpenParagraph.item(line.indent(), line.text().substring(2).strip(), at);
    }

    /** Behind a blank line an indented text is a note on the item above; without one it goes on with the item. */
    private void begin(RawLine line, SourceLines at) {
        open = OpenParagraph.text(afterBlank ? line.indent() : 0, line.text(), at);
    }

    private void close() {
        if (open == null) {
            return;
        }
        var done = open;
        open = null;
        if (done.isItem()) {
            modules.getLast().addWritten(Marks.read(done.text()), done.indent(), done.lines());
            return;
        }
        var text = Escapes.unescape(done.text());
        var last = modules.isEmpty() ? null : modules.getLast().lastItem();
        if (closing) {
            facts.close(text, done.lines());
        } else if (modules.isEmpty()) {
            facts.summarise(text, done.lines());
        } else if (last != null && done.indent() > 1) {
            last.note(text, done.lines(), false);
        } else {
            modules.getLast().introduce(text, done.lines(), last != null);
        }
    }

    private record OpenParagraph(boolean isItem, int indent, String text, SourceLines lines) {
        static OpenParagraph item(int indent, String text, SourceLines lines) {
            return new OpenParagraph(true, indent, text, lines);
        }

        static OpenParagraph text(int indent, String text, SourceLines lines) {
            return new OpenParagraph(false, indent, text, lines);
        }

        OpenParagraph and(String more, SourceLines at) {
            return new OpenParagraph(isItem, indent, text + " " + more, lines.and(at));
        }
    }
}
