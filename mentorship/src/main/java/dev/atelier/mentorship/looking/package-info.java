/** Lets people look closely at what was handed in: images large, beside each other and all together, and what files hold. */
@NullMarked
package dev.atelier.mentorship.looking;

import org.jspecify.annotations.NullMarked;
