/** Pieces of pages that follow what happens in a room. */
@NullMarked
package dev.atelier.learner.live;

import org.jspecify.annotations.NullMarked;
