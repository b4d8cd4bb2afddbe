/** What this module writes to people, on its way to {@code JavaMailSender}. */
@NullMarked
package dev.atelier.event.post;

import org.jspecify.annotations.NullMarked;
