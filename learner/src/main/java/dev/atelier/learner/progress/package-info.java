/** How far a learner is: facts over the pinned curriculum, counted when asked. */
@NullMarked
package dev.atelier.learner.progress;

import org.jspecify.annotations.NullMarked;
