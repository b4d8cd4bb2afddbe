package dev.atelier.mentorship.people;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;

/** Somebody is no longer on the staff of a cohort. Told within the same transaction. */
public record StaffLeft(CohortId cohort, InstructorId mentor) {}
