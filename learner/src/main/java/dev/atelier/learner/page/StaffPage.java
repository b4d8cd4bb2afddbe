package dev.atelier.learner.page;

import java.util.List;

/** The cohorts that someone is on the staff of. */
public record StaffPage(List<Line> cohorts) {

    /**
     * A cohort.
     *
     * @param link to join it online; empty if it does not meet online
     * @param left how many questions were left open by a day that is over, in words; empty if none
     */
    public record Line(
            String id, String title, String when, String place, String link, String tone, String status, String left) {}
}
