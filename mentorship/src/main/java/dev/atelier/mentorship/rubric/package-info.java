/** What work for an item is looked at for, and where a round stands on it. */
@NullMarked
package dev.atelier.mentorship.rubric;

import org.jspecify.annotations.NullMarked;
