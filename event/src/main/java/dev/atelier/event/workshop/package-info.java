/** Workshops: brought in as an agenda text, described, listed, shown to visitors. */
@NullMarked
package dev.atelier.event.workshop;

import org.jspecify.annotations.NullMarked;
