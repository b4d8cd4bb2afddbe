package dev.atelier.identity.signin;

import dev.atelier.identity.account.FullName;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;

/** Somebody pressed the button on the page that a link leads to; newcomers may have said their name there. */
final class SignInAttempt extends OneTimeTokenAuthenticationToken {

    private final @Nullable String name;

    private SignInAttempt(String token, @Nullable String name) {
        super(token);
        this.name = name;
    }

    static @Nullable SignInAttempt read(HttpServletRequest request) {
        var token = request.getParameter("token");
        return token == null || token.isBlank() ? null : new SignInAttempt(token, request.getParameter("name"));
    }

    Optional<FullName> name() {
        return FullName.read(name);
    }
}
