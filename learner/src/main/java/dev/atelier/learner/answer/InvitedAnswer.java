package dev.atelier.learner.answer;

/**
 * What became of invitations.
 *
 * @param invited to how many a mail goes out
 * @param before how many were invited before, and are not written to again
 */
public record InvitedAnswer(int invited, int before) {}
