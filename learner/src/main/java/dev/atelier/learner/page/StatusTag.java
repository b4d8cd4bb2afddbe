package dev.atelier.learner.page;

import dev.atelier.learner.EnrolmentStatus;

/**
 * How pages show where an enrolment stands.
 *
 * @param look the class that brings colour and sign
 */
public record StatusTag(String look, String words) {

    public static StatusTag of(EnrolmentStatus status) {
        return switch (status) {
            case ENROLLED -> new StatusTag("ok", "has a seat");
            case OFFERED -> new StatusTag("busy", "seat offered");
            case WAITLISTED -> new StatusTag("wait", "waiting");
            case COMPLETED -> new StatusTag("done", "completed");
            case WITHDRAWN -> new StatusTag("ended", "withdrawn");
            case REMOVED -> new StatusTag("ended", "removed");
            case DECLINED -> new StatusTag("ended", "declined");
            case EXPIRED -> new StatusTag("ended", "expired");
            case CANCELLED -> new StatusTag("ended", "cancelled");
        };
    }
}
