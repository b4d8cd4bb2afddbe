/** Venues and their rooms, as admins look after them. */
@NullMarked
package dev.atelier.event.venue;

import org.jspecify.annotations.NullMarked;
