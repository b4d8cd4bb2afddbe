package dev.atelier.gateway;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;

/** Whoever knows whose a token is; asked at each call, so that what was taken away counts at once. */
public interface AccessTokens {

    /**
     * In whose name a call comes.
     *
     * @param writes false if the token is for reading only
     */
    record Bearer(UUID token, UserDetails person, boolean writes) {}

    /** Empty if the token is unknown, revoked or expired, or its person's account is closed. */
    Optional<Bearer> bearer(String token);
}
