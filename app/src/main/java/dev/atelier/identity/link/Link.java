package dev.atelier.identity.link;

import dev.atelier.identity.Role;
import dev.atelier.identity.account.Address;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One link that was sent.
 *
 * @param name what the reader is to be called if they are new; may be empty
 * @param gives the role that comes with it, if it is an invitation
 */
public record Link(
        UUID id,
        Address address,
        String name,
        Destination destination,
        Optional<Role> gives,
        Optional<UUID> invitedBy,
        Instant expiresAt,
        boolean used) {}
