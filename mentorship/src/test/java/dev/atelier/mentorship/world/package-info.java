/** People, cohorts and files for tests. */
@NullMarked
package dev.atelier.mentorship.world;

import org.jspecify.annotations.NullMarked;
