package dev.atelier.learner.certificate;

import java.util.UUID;

/** A certificate that somebody has or had. */
record Held(UUID certificate, boolean revoked) {}
