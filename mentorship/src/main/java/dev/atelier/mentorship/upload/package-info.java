/** Files on their way into drafts: they come in parts, and go on where the network broke. */
@NullMarked
package dev.atelier.mentorship.upload;

import org.jspecify.annotations.NullMarked;
