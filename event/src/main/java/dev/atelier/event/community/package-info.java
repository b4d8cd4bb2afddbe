/** Leads those who have a seat to where their workshop's people talk with each other, outside. */
@NullMarked
package dev.atelier.event.community;

import org.jspecify.annotations.NullMarked;
