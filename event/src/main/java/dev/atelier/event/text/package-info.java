/** Words for machines and pages: addresses made of titles, Markdown made safe. */
@NullMarked
package dev.atelier.event.text;

import org.jspecify.annotations.NullMarked;
