package dev.atelier.event.page;

/** A cohort to come, as it stands in a list: what, when, where, how many seats are left. */
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
        String seats) {}
