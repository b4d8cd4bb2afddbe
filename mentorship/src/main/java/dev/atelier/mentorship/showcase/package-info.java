/** Exhibits: accepted work that its learner shows to their cohort or to the world, and takes back whenever they like. */
@NullMarked
package dev.atelier.mentorship.showcase;

import org.jspecify.annotations.NullMarked;
