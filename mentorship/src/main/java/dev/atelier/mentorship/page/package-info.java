/** What this module's pages show: a record for each template. */
@NullMarked
package dev.atelier.mentorship.page;

import org.jspecify.annotations.NullMarked;
