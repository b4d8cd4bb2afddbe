package dev.atelier.event.outline;

/** What became of bytes that should be text. */
sealed interface Decoded {
    record Characters(String text) implements Decoded {}

    record Unreadable(AgendaReading.Refused refusal) implements Decoded {}
}
