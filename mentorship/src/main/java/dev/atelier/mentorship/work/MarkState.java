package dev.atelier.mentorship.work;

import java.util.Optional;
import java.util.stream.Stream;

/** What became of an earlier comment. */
public enum MarkState {
    OPEN("still open", "wait"),
    ADDRESSED("addressed", "done"),
    /** Something else was done or said instead, so that it no longer asks for anything. */
    SUPERSEDED("superseded", "ended");

    private final String words;
    private final String tone;

    MarkState(String words, String tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public String tone() {
        return tone;
    }

    public static Optional<MarkState> chosen(String name) {
        return Stream.of(values()).filter(state -> state.name().equals(name)).findFirst();
    }
}
