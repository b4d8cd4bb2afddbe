package dev.atelier.learner.attendance;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;

/** Someone's attendance on a day was recorded or corrected. */
public record AttendanceRecorded(CohortId cohort, LearnerId learner, AttendanceStatus status) {}
