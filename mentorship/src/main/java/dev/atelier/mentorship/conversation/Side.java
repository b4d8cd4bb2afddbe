package dev.atelier.mentorship.conversation;

/** On which side of a conversation somebody speaks. */
enum Side {
    LEARNER,
    MENTOR
}
