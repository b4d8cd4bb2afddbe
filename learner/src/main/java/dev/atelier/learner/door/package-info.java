/** Who may come in: a learner by their seat, the staff by their cohort. */
@NullMarked
package dev.atelier.learner.door;

import org.jspecify.annotations.NullMarked;
