/** What a learner hands in, understood from its bytes alone: images, checkpoints and notebooks are read, never run. */
@NullMarked
package dev.atelier.mentorship.artifact;

import org.jspecify.annotations.NullMarked;
