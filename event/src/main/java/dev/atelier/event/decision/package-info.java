/** Calls upon the lead and the admins to decide whether a cohort takes place; nothing is decided by itself. */
@NullMarked
package dev.atelier.event.decision;

import org.jspecify.annotations.NullMarked;
