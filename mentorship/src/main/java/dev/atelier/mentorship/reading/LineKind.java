package dev.atelier.mentorship.reading;

/** What a line looks like, before anybody asks what it means where it stands. */
enum LineKind {
    BLANK,
    TEXT,
    QUOTE,
    QUOTE_HEADER,
    /** The first line of a quote when that line is itself a quote header. */
    QUOTED_HEADER,
    MAIL_HEADER,
    FORWARD_MARK,
    SIGNATURE_MARK,
    DEVICE_SIGNATURE,
    RULE,
    FOOTER;

    boolean isQuote() {
        return this == QUOTE || this == QUOTED_HEADER;
    }

    boolean beginsHistory() {
        return this == QUOTE_HEADER || this == MAIL_HEADER || this == FORWARD_MARK;
    }
}
