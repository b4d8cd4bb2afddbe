/** Reviewing what was handed in: one queue, claims, comments, verdicts. */
@NullMarked
package dev.atelier.mentorship.review;

import org.jspecify.annotations.NullMarked;
