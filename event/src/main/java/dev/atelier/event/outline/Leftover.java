package dev.atelier.event.outline;

/** Source lines that found no place in the outline, as they were written, with why. */
public record Leftover(String text, SourceLines lines, Why why) {
    /** All but UNPLACED are usual in copied text and rarely need a person's eye. */
    public enum Why {
        UNPLACED,
        LINK,
        PAGE_NUMBER,
        REPEATED_LINE,
        STRUCTURE,
        COMMENT,
        LETTER
    }

    public Leftover {
        text = OneLine.of(text);
    }
}
