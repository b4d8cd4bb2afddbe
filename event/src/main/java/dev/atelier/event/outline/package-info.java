/** Reads the text of an agenda, however it was written, into an outline that a person can correct and a curriculum can be made of. */
@NullMarked
package dev.atelier.event.outline;

import org.jspecify.annotations.NullMarked;
