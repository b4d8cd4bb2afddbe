package dev.atelier.mentorship.page;

import java.util.List;

/** What changed in one parameter. */
public record Change(String name, List<Part> parts) {

    /** A stretch of text: {@code kept}, {@code added} or {@code removed}. */
    public record Part(String kind, String text) {}
}
