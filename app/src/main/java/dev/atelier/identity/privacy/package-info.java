/** What is kept about people: gathered in one archive for whoever asks, and erased for whoever wants that. */
@NullMarked
package dev.atelier.identity.privacy;

import org.jspecify.annotations.NullMarked;
