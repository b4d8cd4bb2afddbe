/** The live question "is everybody there?" and its answers. */
@NullMarked
package dev.atelier.learner.checkpoint;

import org.jspecify.annotations.NullMarked;
