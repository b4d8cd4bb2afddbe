/** How long people wait for reviews: what is promised, what is usual, and how that is said. */
@NullMarked
package dev.atelier.mentorship.waiting;

import org.jspecify.annotations.NullMarked;
