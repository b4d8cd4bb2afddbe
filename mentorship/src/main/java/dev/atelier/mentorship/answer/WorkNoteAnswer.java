package dev.atelier.mentorship.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the staff told each other about a work; its learner never sees it.
 *
 * @param author by name
 * @param own whether you wrote it
 * @param changed when it was changed last; null for never
 */
public record WorkNoteAnswer(
        UUID id,
        String author,
        boolean own,
        String text,
        Instant at,
        @Nullable Instant changed) {}
