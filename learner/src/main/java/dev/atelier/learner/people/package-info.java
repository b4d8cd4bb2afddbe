/** The people who learn, as far as this module must know them: a name and a proven address. */
@NullMarked
package dev.atelier.learner.people;

import org.jspecify.annotations.NullMarked;
