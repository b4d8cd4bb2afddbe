/** What learners hand in: works, their rounds, and the files in them. */
@NullMarked
package dev.atelier.mentorship.work;

import org.jspecify.annotations.NullMarked;
