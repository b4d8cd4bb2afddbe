package dev.atelier.learner;

import dev.atelier.event.CohortId;

/** What the rest of the house may know about an enrolment. */
public record EnrolmentFacts(EnrolmentId id, LearnerFacts learner, CohortId cohort, EnrolmentStatus status) {}
