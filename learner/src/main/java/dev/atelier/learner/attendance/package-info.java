/** Who is here: check-in with the code on the wall, corrections by the staff. */
@NullMarked
package dev.atelier.learner.attendance;

import org.jspecify.annotations.NullMarked;
