package dev.atelier.mentorship.answer;

/** Whose turn it is in a conversation. */
public enum Turn {
    MENTOR,
    LEARNER,
    NONE
}
