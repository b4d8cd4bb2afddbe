package dev.atelier.identity.account;

import java.util.UUID;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Turns the id of an account, however it was proven, into the person who asks from now on. */
@Component
class SignInById implements UserDetailsService {

    private final AccountStore accounts;

    SignInById(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String id) {
        var person = accounts.byId(UUID.fromString(id))
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account"));
        if (person.deactivated()) {
            throw new DisabledException("This account is closed");
        }
        return person.signedIn();
    }
}
