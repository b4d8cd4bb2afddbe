package dev.atelier.mentorship;

import dev.atelier.event.InstructorId;

/** Keeps this module's copy of the people who review and mentor current. */
public interface Mentors {

    /** Takes note of a person's name and proven address, or of a change to them; twice changes nothing. */
    void know(InstructorId id, String name, String address);

    /** Takes note that a person teaches no longer: their claims go back to the queue, their threads to another mentor. */
    void retire(InstructorId id);
}
