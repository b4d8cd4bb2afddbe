/** Who is here, slot by slot: by the code on the wall, by a pass at the door, by the staff's list. */
@NullMarked
package dev.atelier.learner.attendance;

import org.jspecify.annotations.NullMarked;
