/** The accounts themselves, and who else in the house is told of them. */
@NullMarked
package dev.atelier.identity.account;

import org.jspecify.annotations.NullMarked;
