/** Brings all workshops of a person into their calendar, under an address that they can take back. */
@NullMarked
package dev.atelier.event.subscription;

import org.jspecify.annotations.NullMarked;
