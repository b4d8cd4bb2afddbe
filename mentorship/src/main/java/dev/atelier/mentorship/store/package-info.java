/** Where the bytes of files lie: under their hash, in a folder, behind one door. */
@NullMarked
package dev.atelier.mentorship.store;

import org.jspecify.annotations.NullMarked;
