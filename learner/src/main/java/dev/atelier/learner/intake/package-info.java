/** Lists of people that the staff brings into a cohort: read, foreseen, then done row by row. */
@NullMarked
package dev.atelier.learner.intake;

import org.jspecify.annotations.NullMarked;
