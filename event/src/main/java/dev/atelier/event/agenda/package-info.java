/** The day in slots: one draft, numbered releases, what changed between them. */
@NullMarked
package dev.atelier.event.agenda;

import org.jspecify.annotations.NullMarked;
