/** The queue of what waits for a review, and a gallery, each beside the least that it could cost. */
@NullMarked
package dev.atelier.bench.review;

import org.jspecify.annotations.NullMarked;
