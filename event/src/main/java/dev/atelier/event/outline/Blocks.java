package dev.atelier.event.outline;

import dev.atelier.event.outline.Block.Facts;
import dev.atelier.event.outline.Block.Heading;
import dev.atelier.event.outline.Block.Ornament;
import dev.atelier.event.outline.Block.Row;
import dev.atelier.event.outline.Leftover.Why;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Groups lines into blocks: wrapped lines become one text again, and what looks like a heading becomes one. */
final class Blocks {
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}|~{3,}|\\*{3,}|_{3,}");

    private final List<SourceLine> lines;
    private final Wrapping wrapping;
    private final Hyphens hyphens;
    private final Looks looks;
    private final boolean worded;
    private final BitSet notes;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable OpenText open;

    private Blocks(List<SourceLine> lines) {
        this.lines = lines;
        this.wrapping = new Wrapping(lines);
        this.hyphens = new Hyphens(lines);
        this.notes = NoteLines.of(lines);
        this.worded =
                lines.stream().anyMatch(line -> line.isText() && line.bullet().isNone() && wordedLevel(line) > 0);
        this.looks = new Looks(
                lines, worded || lines.stream().filter(line -> line.level() > 0).count() > 1);
    }

    static List<Block> of(List<SourceLine> lines) {
        return new Blocks(lines).read();
    }

    private List<Block> read() {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            switch (line.shape()) {
                case BLANK -> {}
                case ROW -> add(new Row(line.cells(), line.lines()));
                case RULE -> add(new Ornament(line.text(), Why.STRUCTURE, line.lines()));
                case LETTER -> add(new Ornament(line.text(), Why.LETTER, line.lines()));
                case COMMENT -> add(new Ornament(line.text(), Why.COMMENT, line.lines()));
                // A page may end in mid-sentence, so its furniture leaves the text open.
                case PAGE_NUMBER -> blocks.add(new Ornament(line.text(), Why.PAGE_NUMBER, line.lines()));
                case REPEATED -> blocks.add(new Ornament(line.text(), Why.REPEATED_LINE, line.lines()));
                case TEXT -> i += readText(i);
            }
        }
        close();
        return blocks;
    }

    /** Answers how many lines more than one it took. */
    private int readText(int i) {
        var line = lines.get(i);
        var afterBlank = i == 0 || !lines.get(i - 1).isText();
        if (line.text().isEmpty()) {
            add(new Ornament(line.bullet().style(), Why.STRUCTURE, line.lines()));
            return 0;
        }
        if (isUnderlined(i, afterBlank)) {
            var level = lines.get(i + 1).text().startsWith("=") ? 1 : 2;
            add(new Heading(
                    line.text(), level, "", line.lines().and(lines.get(i + 1).lines())));
            return 1;
        }
        var level = notes.get(i) ? 0 : headingLevel(i);
        if (notes.get(i) && afterBlank) {
            begin(OpenText.note(line));
        } else if (level > 0) {
            begin(new OpenText(line, afterBlank, level));
        } else if (line.bullet().isNone() && continuesOpenText(i)) {
            open().goOn(line, hyphens);
        } else {
            readPlain(line, afterBlank);
        }
        return 0;
    }

    private void readPlain(SourceLine line, boolean afterBlank) {
        var facts = FactLine.recognise(line.text());
        if (facts != null && !Looks.isTimed(facts.isOnlyHours() ? "" : line.text())) {
            add(new Facts(line.text(), facts, line.lines()));
        } else {
            begin(new OpenText(line, afterBlank, 0));
        }
    }

    private boolean isUnderlined(int i, boolean afterBlank) {
        return afterBlank
                && i + 1 < lines.size()
                && lines.get(i).isPlain()
                && lines.get(i).text().length() <= 150
                && lines.get(i + 1).shape() == Shape.RULE
                && UNDERLINE.matcher(lines.get(i + 1).text()).matches();
    }

    private int headingLevel(int i) {
        var line = lines.get(i);
        if (line.level() > 0) {
            return line.level();
        }
        if (line.bullet().isNone() || line.bullet().style().equals("emoji") || !worded) {
            var level = wordedLevel(line);
            if (level > 0) {
                return level;
            }
        }
        return looks.level(i);
    }

    /** A heading may have its time before it: "09:00 - 10:30 Session 1: …". */
    private static int wordedLevel(SourceLine line) {
        if (line.text().length() > 260) {
            return 0;
        }
        var heading = ModuleHeading.recognise(TimedText.afterTime(line.text()));
        return heading == null ? 0 : Block.WORDED + heading.rank();
    }

    private boolean continuesOpenText(int i) {
        var line = lines.get(i);
        if (open == null || Looks.isTimed(line.text()) || Clock.at(line.text(), 0) != null) {
            return false;
        }
        if (open.isHeading()) {
            return i > 0
                    && lines.get(i - 1).isText()
                    && (open.length() >= 30 || open.isBroken())
                    && Character.isLowerCase(line.text().codePointAt(0));
        }
        if (i > 0 && lines.get(i - 1).isText()) {
            return FactLine.recognise(line.text()) == null
                    && DayHeading.recognise(line.text()) == null
                    && wrapping.continues(i, open.isPoint(), open.indent());
        }
        return blocks.size() > open.blocksBefore()
                && followsFurniture(i)
                && Character.isLowerCase(line.text().codePointAt(0));
    }

    private boolean followsFurniture(int i) {
        var j = i - 1;
        while (j > 0 && lines.get(j).isBlank()) {
            j--;
        }
        return j >= 0 && lines.get(j).isFurniture();
    }

    private OpenText open() {
        if (open == null) {
            throw new IllegalStateException("A line can only go on with a text that has begun");
        }
        return open;
    }

    private void begin(OpenText text) {
        close();
        text.standsAfter(blocks.size());
        open = text;
    }

    private void add(Block block) {
        close();
        blocks.add(block);
    }

    /** The open text takes its place before the furniture that it was read across. */
    private void close() {
        if (open != null) {
            blocks.add(open.blocksBefore(), open.block());
            open = null;
        }
    }
}
