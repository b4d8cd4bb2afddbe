package dev.atelier.mentorship.people;

import dev.atelier.event.InstructorId;

/** Somebody teaches no longer: whatever waits for them must find someone else. Told within the same transaction. */
public record MentorRetired(InstructorId mentor) {}
