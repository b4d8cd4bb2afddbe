package dev.atelier.event.outline;

import java.util.List;

/** A piece of the text as a reader sees it, with the lines it takes. */
sealed interface Block {
    SourceLines lines();

    /**
     * {@code level}: 1 to 6 as marked, 7 bold, from {@link #WORDED} on by its words or its looks; less is above more.
     * {@code key} is empty unless the text was numbered.
     */
    record Heading(String text, int level, String key, SourceLines lines) implements Block {}

    record Paragraph(String text, int indent, boolean afterBlank, SourceLines lines) implements Block {}

    /** A paragraph set below a list item, as far in as Markdown sets it: it belongs to that item, whatever it looks like. */
    record Note(String text, SourceLines lines) implements Block {}

    record Point(String text, Bullet bullet, int indent, boolean afterBlank, SourceLines lines) implements Block {}

    record Row(List<String> cells, SourceLines lines) implements Block {}

    record Facts(String text, FactLine said, SourceLines lines) implements Block {}

    record Ornament(String text, Leftover.Why why, SourceLines lines) implements Block {}

    /** Headings by their words start here, one step for each rank of {@link ModuleWords}. */
    int WORDED = 10;

    int CAPITALS = 20;
    int UNMARKED = 25;

    static boolean isByLooks(int level) {
        return level >= CAPITALS;
    }
}
