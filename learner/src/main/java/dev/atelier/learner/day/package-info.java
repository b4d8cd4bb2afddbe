/** The pages of the day: the learner's phone, the staff's board, the room's screen. */
@NullMarked
package dev.atelier.learner.day;

import org.jspecify.annotations.NullMarked;
