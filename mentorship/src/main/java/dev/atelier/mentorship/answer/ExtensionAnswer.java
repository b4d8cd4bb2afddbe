package dev.atelier.mentorship.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a month is after it was made longer.
 *
 * @param closesAt the first instant that no longer belongs to it
 * @param lastDay in the zone of the cohort
 */
public record ExtensionAnswer(UUID month, Instant closesAt, LocalDate lastDay) {}
