/** What a mentor writes again and again, ready to be put into an answer. */
@NullMarked
package dev.atelier.mentorship.savedreply;

import org.jspecify.annotations.NullMarked;
