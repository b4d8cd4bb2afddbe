package dev.atelier.learner.page;

/**
 * What the room asks, as a learner sees it.
 *
 * @param form tells this form, sent twice, from a second question
 * @param problem what is wrong with what was typed; empty if nothing is
 * @param over whether the day is over, so that answers come in writing
 */
public record QuestionsPage(
        String cohort,
        String title,
        String form,
        String typed,
        boolean named,
        String problem,
        boolean over,
        QuestionsNow now) {}
