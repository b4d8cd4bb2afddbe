/** The people who may be put on a cohort's staff. */
@NullMarked
package dev.atelier.event.staff;

import org.jspecify.annotations.NullMarked;
