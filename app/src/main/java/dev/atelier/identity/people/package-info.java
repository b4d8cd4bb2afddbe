/** What admins do for people: find them, invite them, give them roles, close their accounts. */
@NullMarked
package dev.atelier.identity.people;

import org.jspecify.annotations.NullMarked;
