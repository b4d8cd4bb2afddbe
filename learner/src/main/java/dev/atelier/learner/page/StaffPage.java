package dev.atelier.learner.page;

import java.util.List;

/** The cohorts that someone is on the staff of. */
public record StaffPage(List<Line> cohorts) {

    public record Line(String id, String title, String when, String place, String tone, String status) {}
}
