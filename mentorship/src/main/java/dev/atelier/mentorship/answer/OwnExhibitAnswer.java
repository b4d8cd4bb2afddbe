package dev.atelier.mentorship.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What you show of a work.
 *
 * @param images the images chosen of the accepted round
 * @param naming how much of your name is told: NOBODY, FIRST or FULL
 * @param reach who sees it: COHORT or WORLD
 * @param parameters whether it is told how they were made
 */
public record OwnExhibitAnswer(
        UUID id,
        UUID work,
        List<UUID> images,
        String title,
        String words,
        String naming,
        String reach,
        boolean parameters,
        Instant shownAt) {}
