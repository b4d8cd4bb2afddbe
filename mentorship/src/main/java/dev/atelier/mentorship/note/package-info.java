/** What the staff tells each other about a work. */
@NullMarked
package dev.atelier.mentorship.note;

import org.jspecify.annotations.NullMarked;
