/** Links that let whoever reads a mailbox in, once. */
@NullMarked
package dev.atelier.identity.link;

import org.jspecify.annotations.NullMarked;
