/** What anybody reads of a cohort, of one and of many. */
@NullMarked
package dev.atelier.bench.visitor;

import org.jspecify.annotations.NullMarked;
