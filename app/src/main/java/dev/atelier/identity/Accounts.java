package dev.atelier.identity;

import java.util.Set;

/** Opens accounts for people whose address needs no proof by mail: those of the demo, and of tests. */
public interface Accounts {

    /**
     * The account of an address, opened if there is none, with at least these roles; the same call twice changes
     * nothing.
     *
     * @throws IllegalArgumentException if name or address can't be one
     */
    SignedIn open(String name, String address, Set<Role> roles);
}
