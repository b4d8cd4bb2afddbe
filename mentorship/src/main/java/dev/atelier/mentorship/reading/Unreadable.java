package dev.atelier.mentorship.reading;

/** Bytes that cannot be taken for a mail; keep them raw and let a person look. */
public record Unreadable(Reason reason) implements Reading {

    /** Why nothing could be read. */
    public enum Reason {
        /** No byte, or nothing but blank lines. */
        EMPTY,
        /** More than {@link MailReader#LARGEST_MAIL} bytes. */
        TOO_LARGE,
        /** More header fields, or longer ones, than any honest mail carries. */
        HEADERS_OUT_OF_BOUNDS,
        /** The parser gave up. */
        BROKEN
    }
}
