package dev.atelier.learner.page;

/**
 * What the room asks, as the staff sees it.
 *
 * @param over whether the day is over, so that answers go out by mail
 */
public record StaffQuestionsPage(Cohort cohort, boolean over, StaffQuestionsNow now) {}
