package dev.atelier.mentorship.proof;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * By what the sender of a mail is proven.
 *
 * @param trustedRelay the authserv-id whose Authentication-Results are believed (RFC 8601); empty to believe none
 * @param resolver the DNS server that is asked, as {@code 127.0.0.1:53}; empty to ask none
 * @param resolverPatience how long a mail may wait for all its answers together, 1s to 30s
 * @param relays the addresses, or networks, that hand on what others sent, so that SPF can't be judged by them
 */
@ConfigurationProperties("atelier.mail.inbox")
record ProofSettings(
        @DefaultValue("") String trustedRelay,
        @DefaultValue("") String resolver,
        @DefaultValue("5s") Duration resolverPatience,

        @DefaultValue({
            "127.0.0.0/8",
            "::1",
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "169.254.0.0/16",
            "fc00::/7",
            "fe80::/10"
        })
        List<String> relays) {

    private static final int DNS = 53;

    ProofSettings {
        relays = relays.stream().filter(relay -> !relay.isBlank()).toList();
        if (resolverPatience.compareTo(Duration.ofSeconds(1)) < 0
                || resolverPatience.compareTo(Duration.ofSeconds(30)) > 0) {
            throw new IllegalArgumentException(
                    "atelier.mail.inbox.resolver-patience is 1s to 30s, not " + resolverPatience);
        }
        if (!resolver.isBlank()) {
            address(resolver.strip());
        }
        relays.forEach(ProofSettings::network);
    }

    Optional<InetSocketAddress> nameserver() {
        return resolver.isBlank() ? Optional.empty() : Optional.of(address(resolver.strip()));
    }

    /** Whether whoever brought a mail is known to hand on what others sent. */
    boolean isRelay(String client) {
        return !trustedRelay.isBlank()
                || relays.stream().anyMatch(relay -> network(relay).matches(client));
    }

    private static IpAddressMatcher network(String relay) {
        try {
            return new IpAddressMatcher(relay.strip());
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "atelier.mail.inbox.relays has \"" + relay + "\": write addresses or networks, such as 192.0.2.7"
                            + " or 192.0.2.0/24",
                    unreadable);
        }
    }

    private static InetSocketAddress address(String resolver) {
        var colon = resolver.startsWith("[") ? resolver.indexOf("]:") + 1 : resolver.lastIndexOf(':');
        var bare = resolver.indexOf(':') != colon && !resolver.startsWith("[");
        var host = colon <= 0 || bare ? resolver : resolver.substring(0, colon);
        try {
            var port = colon <= 0 || bare ? DNS : Integer.parseInt(resolver.substring(colon + 1));
            var literal = host.replaceAll("^\\[|]$", "");
            if (!literal.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
                throw unreadable(resolver, null);
            }
            return new InetSocketAddress(InetAddress.getByName(literal), port);
        } catch (UnknownHostException | IllegalArgumentException failure) {
            throw unreadable(resolver, failure);
        }
    }

    private static IllegalArgumentException unreadable(
            String resolver, @org.jspecify.annotations.Nullable Exception failure) {
        return new IllegalArgumentException(
                "atelier.mail.inbox.resolver is no address: write 127.0.0.1:53 or [::1]:53, not " + resolver, failure);
    }
}
