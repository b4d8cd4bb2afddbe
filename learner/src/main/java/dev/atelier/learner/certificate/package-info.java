/** Certificates of attendance: issued once, verified by anyone who knows their address. */
@NullMarked
package dev.atelier.learner.certificate;

import org.jspecify.annotations.NullMarked;
