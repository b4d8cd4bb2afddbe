/** When mentors answer: their hours, the days on which they are away, and what is promised by that. */
@NullMarked
package dev.atelier.mentorship.availability;

import org.jspecify.annotations.NullMarked;
