package dev.atelier.event.page;

import java.util.List;

/**
 * A cohort to come, as it stands in a list: what, when, where, how many seats are left.
 *
 * @param teachers who leads and teaches, by name
 */
public record UpcomingCohort(
        String address,
        String title,
        String days,
        String hours,
        String zone,
        String starts,
        String place,
        String standing,
        String look,
        String seats,
        List<String> teachers) {}
