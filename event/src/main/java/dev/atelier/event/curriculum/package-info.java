/** Curricula: drafts that people correct, versions that never change, and what differs between them. */
@NullMarked
package dev.atelier.event.curriculum;

import org.jspecify.annotations.NullMarked;
