package dev.atelier.event.outline;

/** A value with the source lines that say it; {@code guessed} when its place suggests it and no label or mark says so. */
public record Said<T>(T value, SourceLines lines, boolean guessed) {
    static Said<String> text(String text, SourceLines lines, boolean guessed) {
        return new Said<>(OneLine.of(text), lines, guessed);
    }
}
