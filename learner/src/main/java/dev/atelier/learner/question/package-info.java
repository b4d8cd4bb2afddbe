/** What learners ask the room: asked, voted on, answered, merged, hidden. */
@NullMarked
package dev.atelier.learner.question;

import org.jspecify.annotations.NullMarked;
