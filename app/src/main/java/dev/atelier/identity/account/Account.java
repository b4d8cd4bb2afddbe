package dev.atelier.identity.account;

import dev.atelier.identity.Role;
import dev.atelier.identity.SignedIn;
import java.util.Set;
import java.util.UUID;

/** One person as this house knows them. */
public record Account(UUID id, String name, String address, Set<Role> roles, boolean deactivated) {

    public Account {
        roles = Set.copyOf(roles);
    }

    boolean teaches() {
        return !deactivated && (roles.contains(Role.INSTRUCTOR) || roles.contains(Role.ADMIN));
    }

    SignedIn signedIn() {
        return new SignedIn(id, name, roles);
    }
}
