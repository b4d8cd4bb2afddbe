package dev.atelier.learner.page;

import java.util.List;

/** The certificates of a learner, and why there is none yet. */
public record MyCertificatesPage(List<Line> lines) {

    /**
     * A cohort with a seat.
     *
     * @param certificate its id; empty if there is none
     * @param words where it stands
     */
    public record Line(String title, String when, String certificate, String words, List<Check> checks) {}
}
