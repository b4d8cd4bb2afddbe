/** When the people who teach can, and when they cannot: said by themselves, or by admins for them. */
@NullMarked
package dev.atelier.event.availability;

import org.jspecify.annotations.NullMarked;
