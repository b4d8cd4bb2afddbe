/** What tests of cohorts begin with: a workshop that has a curriculum, people who teach it, one Saturday in August. */
@NullMarked
package dev.atelier.event.world;

import org.jspecify.annotations.NullMarked;
