/** A small world for the tests of the day: cohorts, staff, learners with seats. */
@NullMarked
package dev.atelier.learner.world;

import org.jspecify.annotations.NullMarked;
