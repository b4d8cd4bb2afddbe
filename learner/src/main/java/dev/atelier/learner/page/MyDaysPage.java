package dev.atelier.learner.page;

import java.util.List;

/** All cohorts in which someone has a seat, the latest start first. */
public record MyDaysPage(List<Day> days) {

    public record Day(String cohort, String title, String when, String place) {}
}
