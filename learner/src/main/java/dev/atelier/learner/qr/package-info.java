/** Addresses for the camera of a phone. */
@NullMarked
package dev.atelier.learner.qr;

import org.jspecify.annotations.NullMarked;
