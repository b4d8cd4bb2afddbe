/** Whole journeys: a real browser, real mail programs' protocols, a real PostgreSQL. */
@NullMarked
package dev.atelier.journey;

import org.jspecify.annotations.NullMarked;
