/** How rounds go from cohort to cohort. */
@NullMarked
package dev.atelier.event.round;

import org.jspecify.annotations.NullMarked;
