/** Runs of a workshop: planned, announced, opened, confirmed, held. */
@NullMarked
package dev.atelier.event.cohort;

import org.jspecify.annotations.NullMarked;
