/** Certificates as credentials that programs read: signed, kept as they were signed, and verified without asking the net. */
@NullMarked
package dev.atelier.learner.credential;

import org.jspecify.annotations.NullMarked;
