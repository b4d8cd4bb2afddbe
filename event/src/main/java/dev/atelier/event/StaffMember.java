package dev.atelier.event;

/** One person of a cohort's staff. */
public record StaffMember(InstructorId id, String name, StaffRole role) {}
