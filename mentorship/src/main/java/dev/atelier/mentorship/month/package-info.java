/** The month in which a learner may ask: when it opens and closes, who mentors, what the learner is told of it. */
@NullMarked
package dev.atelier.mentorship.month;

import org.jspecify.annotations.NullMarked;
