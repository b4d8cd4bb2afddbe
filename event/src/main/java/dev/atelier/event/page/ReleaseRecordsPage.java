package dev.atelier.event.page;

import java.util.List;

/** The releases of a cohort's agenda, the latest first. */
public record ReleaseRecordsPage(String title, String address, List<Line> releases) {

    /** One of them, and the warnings that whoever released it had read. */
    public record Line(int number, String certainty, String look, String when, String who, List<String> warnings) {}
}
