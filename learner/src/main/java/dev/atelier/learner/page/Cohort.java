package dev.atelier.learner.page;

/** The head of the staff's pages of a cohort. */
public record Cohort(String id, String title, String when) {}
