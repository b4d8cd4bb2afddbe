/** What the demo's own pages show. */
@NullMarked
package dev.atelier.demo.page;

import org.jspecify.annotations.NullMarked;
