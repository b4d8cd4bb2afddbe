/** Files that are handed in, and what is read of them. */
@NullMarked
package dev.atelier.bench.work;

import org.jspecify.annotations.NullMarked;
