package dev.atelier.event.curriculum;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What lies on the desk of whoever works on a curriculum: the workshop, its draft if there is one, the last edit. */
record Desk(About about, Said said, Optional<StoredDraft> draft, Optional<PastEdit> lastEdit) {

    /** What the workshop says of itself; summary and prerequisites are Markdown. */
    record About(String slug, String title, String summary, String prerequisites, String tentativeNote) {}

    /** The agenda text, and what it says of a first run. */
    record Said(
            @Nullable String text,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            String place) {}
}
