package dev.atelier.event;

/** What a member of the staff does in a cohort. */
public enum StaffRole {
    LEAD,
    INSTRUCTOR,
    HELPER
}
