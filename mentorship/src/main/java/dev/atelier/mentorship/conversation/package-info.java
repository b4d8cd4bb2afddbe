/** Threads between learners and mentors: whose mail it is, what was said, whose turn it is, who is told. */
@NullMarked
package dev.atelier.mentorship.conversation;

import org.jspecify.annotations.NullMarked;
