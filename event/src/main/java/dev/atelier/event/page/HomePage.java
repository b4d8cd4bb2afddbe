package dev.atelier.event.page;

import java.util.List;

/**
 * What is coming, the next one first.
 *
 * @param later the address of the page after this one; empty on the last
 * @param first whether nothing comes before
 */
public record HomePage(List<UpcomingCohort> cohorts, String later, boolean first) {}
