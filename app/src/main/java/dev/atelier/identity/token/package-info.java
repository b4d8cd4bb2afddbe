/** Access tokens: what a person's programs show instead of signing in. */
@NullMarked
package dev.atelier.identity.token;

import org.jspecify.annotations.NullMarked;
