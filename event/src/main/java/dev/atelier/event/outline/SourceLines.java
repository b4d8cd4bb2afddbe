package dev.atelier.event.outline;

/** The lines of the source text that something was read from: first to last, both included, counted from 1. */
public record SourceLines(int first, int last) {
    public SourceLines {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("Lines count from 1 and run forward, not " + first + " to " + last);
        }
    }

    public static SourceLines at(int line) {
        return new SourceLines(line, line);
    }

    public SourceLines and(SourceLines other) {
        return new SourceLines(Math.min(first, other.first), Math.max(last, other.last));
    }
}
