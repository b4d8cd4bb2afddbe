package dev.atelier.learner;

import java.util.UUID;

/** Names one enrolment: one attempt of one learner at one cohort. */
public record EnrolmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
