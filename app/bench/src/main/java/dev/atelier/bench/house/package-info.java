/** What the bench adds to the house that it measures: an empty answer, a way in, a recorder. */
@NullMarked
package dev.atelier.bench.house;

import org.jspecify.annotations.NullMarked;
