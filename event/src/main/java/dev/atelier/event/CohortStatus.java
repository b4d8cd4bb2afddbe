package dev.atelier.event;

/** Where a cohort stands between its first plan and its end. */
public enum CohortStatus {
    DRAFT,
    ANNOUNCED,
    OPEN,
    CONFIRMED,
    RUNNING,
    COMPLETED,
    POSTPONED,
    CANCELLED;

    /** Whether visitors may see it. */
    public boolean isPublic() {
        return this != DRAFT;
    }

    /** Whether seats are given out. */
    public boolean takesEnrolments() {
        return this == OPEN || this == CONFIRMED;
    }
}
