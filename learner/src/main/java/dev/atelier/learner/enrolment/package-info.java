/** Seats: who gets one, who waits, what is offered to whom and until when. */
@NullMarked
package dev.atelier.learner.enrolment;

import org.jspecify.annotations.NullMarked;
