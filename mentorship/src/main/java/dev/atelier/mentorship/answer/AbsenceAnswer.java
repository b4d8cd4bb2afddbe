package dev.atelier.mentorship.answer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which a mentor is away.
 *
 * @param byMail whether an automatic answer said so
 */
public record AbsenceAnswer(UUID id, LocalDate firstDay, LocalDate lastDay, boolean byMail) {}
