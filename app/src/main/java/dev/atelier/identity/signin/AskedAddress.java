package dev.atelier.identity.signin;

import dev.atelier.identity.account.Address;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** The address that a link was just asked for, so that the next page can show a typing mistake. Readers get no session. */
final class AskedAddress {

    static final String COOKIE = "atelier-asked";
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private AskedAddress() {}

    static String cookie(String address) {
        return ResponseCookie.from(
                        COOKIE,
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(address.getBytes(StandardCharsets.UTF_8)))
                .path("/sign-in")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(LIFETIME)
                .build()
                .toString();
    }

    static Optional<Address> read(@Nullable String cookie) {
        try {
            return cookie == null
                    ? Optional.empty()
                    : Address.read(new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
