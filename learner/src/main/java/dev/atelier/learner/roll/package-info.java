/** The staff's list of who is here: marks by hand, the door, excuses, and the table to take along. */
@NullMarked
package dev.atelier.learner.roll;

import org.jspecify.annotations.NullMarked;
