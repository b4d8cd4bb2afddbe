/** What all module tests share: a real PostgreSQL, a clock to move, a post box to look into. */
@NullMarked
package dev.atelier.testing;

import org.jspecify.annotations.NullMarked;
