package dev.atelier.event.outline;

/** What a source line looks like by itself. */
enum Shape {
    BLANK,
    TEXT,
    /** A row of a table; its cells hold the text. */
    ROW,
    /** Signs without a letter or a digit: a rule, an underline, an ornament. */
    RULE,
    COMMENT,
    /** The head of a mail, a greeting, or the end with its names. */
    LETTER,
    PAGE_NUMBER,
    REPEATED
}
