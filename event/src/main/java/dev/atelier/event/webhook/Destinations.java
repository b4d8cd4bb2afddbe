package dev.atelier.event.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Decides where Atelier may send something. Asked when an address is saved and again before each attempt: a name that
 * was the world's then may lead into the house now. Java keeps what it looked up for some seconds, so that the
 * connection which follows goes to the addresses that were looked at.
 */
@Component
class Destinations {

    static final int LONGEST = 1000;

    private final boolean inside;

    Destinations(WebhookSettings settings) {
        this.inside = settings.inside();
    }

    /** Why nothing may be sent there, as a sentence; empty if it may. */
    Optional<String> refusal(String url) {
        if (url.length() > LONGEST) {
            return Optional.of("At most %,d characters, not %,d.".formatted(LONGEST, url.length()));
        }
        try {
            return refusal(new URI(url));
        } catch (URISyntaxException mistyped) {
            return Optional.of("This is no address: it has a space or a sign that none may have.");
        }
    }

    private Optional<String> refusal(URI address) {
        var scheme = address.getScheme() == null ? "" : address.getScheme();
        if (!scheme.equalsIgnoreCase("https") && !(inside && scheme.equalsIgnoreCase("http"))) {
            return Optional.of("Write a whole address that begins with https://");
        }
        var host = address.getHost();
        if (host == null || address.getPort() > 65_535) {
            return Optional.of("Write a whole address with the name of a host in it.");
        }
        if (address.getUserInfo() != null || address.getFragment() != null) {
            return Optional.of("Leave out names, passwords and what stands after a #: they are not sent.");
        }
        return inside ? Optional.empty() : leadsInside(host);
    }

    private static Optional<String> leadsInside(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).anyMatch(Networks::isInside)
                    ? Optional.of("This address leads into a private network, or to this machine: Atelier sends nothing"
                            + " there.")
                    : Optional.empty();
        } catch (UnknownHostException nobody) {
            return Optional.of("No host of this name was found.");
        }
    }
}
