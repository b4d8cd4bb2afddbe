package dev.atelier.mentorship.month;

import java.util.UUID;

/** A month that was over has begun again; told within the transaction that does it. */
public record MonthReopened(UUID month) {}
