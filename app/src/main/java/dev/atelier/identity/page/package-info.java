/** What identity's pages show. */
@NullMarked
package dev.atelier.identity.page;

import org.jspecify.annotations.NullMarked;
