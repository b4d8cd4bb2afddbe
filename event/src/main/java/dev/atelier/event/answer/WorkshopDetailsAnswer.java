package dev.atelier.event.answer;

import java.util.UUID;

/**
 * What a workshop says of itself, for those who keep it.
 *
 * @param revision rises by one with every change; it is the ETag, too
 * @param isPublic whether visitors see it; its slug stays as it is from then on
 */
public record WorkshopDetailsAnswer(
        UUID id,
        long revision,
        boolean isPublic,
        String slug,
        String title,
        String summary,
        String prerequisites,
        String tentativeNote) {}
