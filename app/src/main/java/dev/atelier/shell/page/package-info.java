/** What the frame and its own pages show. */
@NullMarked
package dev.atelier.shell.page;

import org.jspecify.annotations.NullMarked;
