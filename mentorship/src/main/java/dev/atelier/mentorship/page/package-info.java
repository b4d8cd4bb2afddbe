/** What this module's pages show: a record for each template; and the ids that come back with their forms. */
@NullMarked
package dev.atelier.mentorship.page;

import org.jspecify.annotations.NullMarked;
