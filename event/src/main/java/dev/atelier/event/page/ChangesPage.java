package dev.atelier.event.page;

import java.time.Instant;
import java.util.List;

/** What each release of an agenda changed, the latest first. */
public record ChangesPage(String title, String back, List<Step> releases) {

    /**
     * A release beside the one before it; the first one has none.
     *
     * @param number counts from 1
     * @param moment when, for people; {@code at} for machines
     */
    public record Step(
            int number,
            String words,
            String moment,
            Instant at,
            boolean tentative,
            boolean first,
            List<AgendaChange> changes) {

        /** What is said of a release that has no changes to show. */
        public String unchanged() {
            if (first) {
                return "The first agenda.";
            }
            return tentative ? "Tentative again, nothing else changed." : "Confirmed as it was.";
        }
    }
}
