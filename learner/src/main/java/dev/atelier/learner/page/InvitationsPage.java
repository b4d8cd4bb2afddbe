package dev.atelier.learner.page;

import java.util.List;

/**
 * Who is invited to a cohort.
 *
 * @param more how many stand beside those shown
 */
public record InvitationsPage(String title, String back, AskForm form, List<Invited> invited, int more) {

    /** An address that may sign up at any time. */
    public record Invited(String address, String since, StatusTag state) {}
}
