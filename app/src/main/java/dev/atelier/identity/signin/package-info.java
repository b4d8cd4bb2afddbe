/** Signing in with a link that comes by mail. */
@NullMarked
package dev.atelier.identity.signin;

import org.jspecify.annotations.NullMarked;
