/** What the staff does with several people of a cohort at once: looked at first, then done one by one. */
@NullMarked
package dev.atelier.learner.selection;

import org.jspecify.annotations.NullMarked;
