package dev.atelier.event;

/** A cohort's agenda has a new release; releases count from 1. */
public record AgendaReleased(CohortFacts cohort, int release, boolean tentative) {}
