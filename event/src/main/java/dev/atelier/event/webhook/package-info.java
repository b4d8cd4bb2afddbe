/** Tells programs of others what happened, signed, until they have heard it; and a workshop's chat in a sentence. */
@NullMarked
package dev.atelier.event.webhook;

import org.jspecify.annotations.NullMarked;
