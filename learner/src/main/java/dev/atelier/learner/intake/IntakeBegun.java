package dev.atelier.learner.intake;

import java.util.UUID;

/** A list is written down, and its rows wait to be done. */
record IntakeBegun(UUID intake) {}
