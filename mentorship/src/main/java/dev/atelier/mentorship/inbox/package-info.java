/** Incoming mail: received by SMTP, stored raw before anything else, then sorted once. */
@NullMarked
package dev.atelier.mentorship.inbox;

import org.jspecify.annotations.NullMarked;
