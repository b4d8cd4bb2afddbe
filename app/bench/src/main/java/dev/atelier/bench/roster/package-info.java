/** The roster of a large cohort: a page of it, and a list of people that is brought in. */
@NullMarked
package dev.atelier.bench.roster;

import org.jspecify.annotations.NullMarked;
