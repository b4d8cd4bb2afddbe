/** Mail that lies in a mailbox at a provider and is fetched from there by IMAP. */
@NullMarked
package dev.atelier.mentorship.postbox;

import org.jspecify.annotations.NullMarked;
