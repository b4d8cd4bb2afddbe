/** What this module's pages show: a record for each template. */
@NullMarked
package dev.atelier.event.page;

import org.jspecify.annotations.NullMarked;
