/** Who waits for help, in which order, and who goes. */
@NullMarked
package dev.atelier.learner.help;

import org.jspecify.annotations.NullMarked;
