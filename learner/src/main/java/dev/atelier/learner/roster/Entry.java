package dev.atelier.learner.roster;

import dev.atelier.learner.EnrolmentStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a roster: a person, where they stand and how they came there.
 *
 * @param until when the offer ends; null if there is none
 * @param rank on the waiting list; null for who is not on it
 */
record Entry(
        UUID enrolment,
        String name,
        String address,
        EnrolmentStatus status,
        @Nullable Instant until,
        @Nullable Integer rank,
        Instant since,
        @Nullable String reason) {}
