/** Local times, the zones they are in, and how both are said. */
@NullMarked
package dev.atelier.event.time;

import org.jspecify.annotations.NullMarked;
