/** Copies of the people, cohorts and seats that this module works with. */
@NullMarked
package dev.atelier.mentorship.people;

import org.jspecify.annotations.NullMarked;
