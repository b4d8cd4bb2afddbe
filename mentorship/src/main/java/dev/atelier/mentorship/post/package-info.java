/** Mail on its way out: who may get which, what it looks like, and what is kept of it. */
@NullMarked
package dev.atelier.mentorship.post;

import org.jspecify.annotations.NullMarked;
