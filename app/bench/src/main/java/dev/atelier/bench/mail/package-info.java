/** Mail that comes in, mail that is read, and the board on which it waits. */
@NullMarked
package dev.atelier.bench.mail;

import org.jspecify.annotations.NullMarked;
