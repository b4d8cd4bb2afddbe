package dev.atelier.identity;

import dev.atelier.shell.Named;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Whoever asks: small, so that it fits into a session. As a principal its name is the account's id; it shows what was
 * true at sign-in, and ends with the session as soon as roles change.
 */
public record SignedIn(UUID id, String displayName, Set<Role> roles) implements UserDetails, Named {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getUsername() {
        return id.toString();
    }

    /** There are no passwords in this house. */
    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The id alone: names and addresses stay out of logs. */
    @Override
    public String toString() {
        return id.toString();
    }
}
