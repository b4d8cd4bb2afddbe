package dev.atelier.learner;

/** Where an enrolment stands. The first three are live: one learner has at most one of them per cohort. */
public enum EnrolmentStatus {
    WAITLISTED,
    OFFERED,
    ENROLLED,
    COMPLETED,
    WITHDRAWN,
    REMOVED,
    DECLINED,
    EXPIRED,
    CANCELLED;

    public boolean isLive() {
        return this == WAITLISTED || this == OFFERED || this == ENROLLED;
    }

    /** Held seats count as taken: the mail with the offer may still be unread. */
    public boolean holdsSeat() {
        return this == OFFERED || this == ENROLLED;
    }
}
