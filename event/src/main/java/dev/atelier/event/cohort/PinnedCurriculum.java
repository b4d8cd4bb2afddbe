package dev.atelier.event.cohort;

import java.util.UUID;

/** The curriculum version that a cohort is taught by. */
public record PinnedCurriculum(UUID id, int version) {}
