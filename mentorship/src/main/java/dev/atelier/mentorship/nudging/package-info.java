/** Reminders to either side of a review, and an end for works that nobody goes on with. */
@NullMarked
package dev.atelier.mentorship.nudging;

import org.jspecify.annotations.NullMarked;
