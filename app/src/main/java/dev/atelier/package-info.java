/** The one deployable. */
@NullMarked
package dev.atelier;

import org.jspecify.annotations.NullMarked;
