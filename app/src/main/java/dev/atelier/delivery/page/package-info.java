/** What delivery's pages show. */
@NullMarked
package dev.atelier.delivery.page;

import org.jspecify.annotations.NullMarked;
