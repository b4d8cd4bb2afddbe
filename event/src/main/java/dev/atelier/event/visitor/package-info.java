/** What anybody may see: what is coming, a cohort's page, its agenda to take away. */
@NullMarked
package dev.atelier.event.visitor;

import org.jspecify.annotations.NullMarked;
