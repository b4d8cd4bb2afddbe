/** A seat taken over HTTP, written down statement by statement, and replayed in plain JDBC. */
@NullMarked
package dev.atelier.bench.seat;

import org.jspecify.annotations.NullMarked;
