package dev.atelier.identity.signin;

import dev.atelier.identity.account.Address;
import dev.atelier.identity.account.FullName;
import dev.atelier.identity.link.Destination;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;

/** Somebody asks for a link. */
final class SignInRequest extends GenerateOneTimeTokenRequest {

    private final Address address;
    private final Optional<FullName> name;
    private final Destination destination;
    private final String from;

    private SignInRequest(Address address, HttpServletRequest request) {
        super(address.value(), SignInLinks.LIFETIME);
        this.address = address;
        this.name = FullName.read(request.getParameter("name"));
        this.destination = Destination.read(request.getParameter("to"));
        this.from = request.getRemoteAddr();
    }

    /** Null for what is no address: then the sign-in page is shown again, with a word about it. */
    static @Nullable SignInRequest read(HttpServletRequest request) {
        return Address.read(request.getParameter("address"))
                .map(address -> new SignInRequest(address, request))
                .orElse(null);
    }

    Address address() {
        return address;
    }

    Optional<FullName> name() {
        return name;
    }

    Destination destination() {
        return destination;
    }

    /** The network address that asks. */
    String from() {
        return from;
    }
}
