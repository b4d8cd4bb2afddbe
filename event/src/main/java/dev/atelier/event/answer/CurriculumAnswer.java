package dev.atelier.event.answer;

import java.time.Instant;
import java.util.List;

/** A published version of a curriculum; it never changes. Versions count from 1. */
public record CurriculumAnswer(int version, Instant publishedAt, List<ModuleAnswer> modules) {

    /** One of them in a list. */
    public record CurriculumRow(int version, Instant publishedAt, int modules, int items) {}
}
