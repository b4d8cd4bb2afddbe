package dev.atelier.event.page;

import java.util.List;

/** What is coming, the next one first. */
public record HomePage(List<UpcomingCohort> cohorts) {}
