/** Loads put on the house, and what came of them. */
@NullMarked
package dev.atelier.bench.load;

import org.jspecify.annotations.NullMarked;
