package dev.atelier.identity.signin;

import dev.atelier.identity.Role;
import dev.atelier.identity.account.Address;
import dev.atelier.identity.account.FullName;
import dev.atelier.identity.link.IdentitySettings;
import dev.atelier.identity.link.Link;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a link says and gives: for how long, what name, which roles. */
@Component
class Terms {

    private final InstantSource clock;
    private final Optional<Address> firstAdmin;

    Terms(InstantSource clock, IdentitySettings settings) {
        this.clock = clock;
        this.firstAdmin = Address.read(settings.admin());
        if (firstAdmin.isEmpty() && !settings.admin().isBlank()) {
            throw new IllegalArgumentException(
                    "Write atelier.admin as an e-mail address, such as you@example.org, or leave it out");
        }
    }

    Link link(SignInRequest request) {
        return new Link(
                UUID.randomUUID(),
                request.address(),
                request.name().map(FullName::value).orElse(""),
                request.destination(),
                Optional.empty(),
                Optional.empty(),
                clock.instant().plus(SignInLinks.LIFETIME),
                false);
    }

    /** What a newcomer is called: as said last, else as said first, else as their mailbox is. */
    FullName name(Link link, Optional<FullName> said) {
        return said.or(() -> FullName.read(link.name()))
                .or(() -> FullName.read(link.address().localPart()))
                .orElse(new FullName("Somebody new"));
    }

    Set<Role> roles(Link link) {
        var roles = EnumSet.of(Role.LEARNER);
        link.gives().ifPresent(roles::add);
        if (firstAdmin.equals(Optional.of(link.address()))) {
            roles.add(Role.ADMIN);
        }
        return roles;
    }
}
