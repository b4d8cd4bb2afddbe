/** The heat map of a cohort, beside the rows that it is made of. */
@NullMarked
package dev.atelier.bench.progress;

import org.jspecify.annotations.NullMarked;
