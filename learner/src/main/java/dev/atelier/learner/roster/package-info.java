/** Who is in a cohort, for those who run it: to look somebody up, to take somebody off, to take the list along. */
@NullMarked
package dev.atelier.learner.roster;

import org.jspecify.annotations.NullMarked;
