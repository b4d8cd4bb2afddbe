package dev.atelier.event.page;

/**
 * Says that an agenda was not released since there are warnings that were not read, and shows them.
 *
 * @param why what happened
 * @param address the cohort's
 */
public record AgendaUnreadPage(
        String title,
        String address,
        String why,
        int base,
        long revision,
        boolean tentative,
        AgendaWarnings warnings) {}
