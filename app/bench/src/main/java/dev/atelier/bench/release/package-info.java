/** A large agenda that is released to many people. */
@NullMarked
package dev.atelier.bench.release;

import org.jspecify.annotations.NullMarked;
