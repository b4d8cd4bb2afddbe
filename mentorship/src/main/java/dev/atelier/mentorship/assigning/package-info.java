/** Who is asked to review which round: given by hand, spread by load, handed over, and back. */
@NullMarked
package dev.atelier.mentorship.assigning;

import org.jspecify.annotations.NullMarked;
