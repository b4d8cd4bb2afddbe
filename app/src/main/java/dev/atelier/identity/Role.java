package dev.atelier.identity;

/** What a person may do. Everyone learns; the others are added to that. */
public enum Role {
    LEARNER,
    INSTRUCTOR,
    ADMIN
}
