package dev.atelier.learner.page;

/**
 * One question that is asked of whoever signs up.
 *
 * @param known whether it is asked already; else it is a new one
 */
public record SignUpQuestionPage(String title, String back, AskForm form, boolean known) {}
