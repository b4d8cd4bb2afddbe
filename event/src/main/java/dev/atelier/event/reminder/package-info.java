/** Reminds the people of a cohort at times that are relative to it, and so move and end with it. */
@NullMarked
package dev.atelier.event.reminder;

import org.jspecify.annotations.NullMarked;
