package dev.atelier.learner.enrolment;

import dev.atelier.learner.EnrolmentStatus;

/** Another cohort that a learner is in, or waits for, at the same time. */
record Alongside(PlannedCohort cohort, EnrolmentStatus status) {}
