/** Tells people what a release of an agenda means for them, and remembers whom it told what. */
@NullMarked
package dev.atelier.event.notice;

import org.jspecify.annotations.NullMarked;
