/** Incoming mail, understood: raw bytes become headers, text and files, what was said, and who or what wrote it. */
@org.jspecify.annotations.NullMarked
package dev.atelier.mentorship.reading;
