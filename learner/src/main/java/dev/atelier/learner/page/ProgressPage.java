package dev.atelier.learner.page;

/** How far a learner is, item by item. */
public record ProgressPage(String cohort, String title, DayNow.Progress progress, ItemLines items) {}
