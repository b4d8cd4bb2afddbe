/** Measures the house beside its limits, in one run on one machine. */
@NullMarked
package dev.atelier.bench;

import org.jspecify.annotations.NullMarked;
