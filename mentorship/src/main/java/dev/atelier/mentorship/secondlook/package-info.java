/** Whose reviews a second pair of eyes reads before they are published. */
@NullMarked
package dev.atelier.mentorship.secondlook;

import org.jspecify.annotations.NullMarked;
