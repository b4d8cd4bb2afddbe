package dev.atelier.learner.help;

import dev.atelier.learner.LearnerId;
import java.util.UUID;

/** A request for help that came from a checkpoint run has ended, helped or not needed any more. */
public record HelpEnded(UUID run, LearnerId learner) {}
