package dev.atelier.event;

/** Keeps this module's copy of the people who may be put on a cohort's staff current. */
public interface Instructors {

    /** Takes note of a person's name and address, or of a change to them; the same call twice changes nothing. */
    void know(InstructorId id, String name, String address);

    /** Takes note that a person teaches no longer; what they taught stays with their name. */
    void retire(InstructorId id);
}
