package dev.atelier.event.outline;

/** The answer to an agenda text: an outline, or why there is none. */
public sealed interface AgendaReading {
    /** {@code text} is what the lines of the outline are counted in. */
    record Understood(Outline outline, String text) implements AgendaReading {}

    /** {@code advice} says in one or two sentences what to do about it. */
    record Refused(Reason reason, String advice) implements AgendaReading {}

    enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_TEXT,
        NOT_DECODABLE
    }
}
