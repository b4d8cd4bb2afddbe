/** Presses of buttons that wait on a phone for the network: counted once, in the order in which they were made. */
@NullMarked
package dev.atelier.learner.press;

import org.jspecify.annotations.NullMarked;
