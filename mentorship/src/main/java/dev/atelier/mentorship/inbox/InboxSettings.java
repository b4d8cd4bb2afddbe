package dev.atelier.mentorship.inbox;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How mail comes in.
 *
 * @param enabled whether this instance listens at all; sorting goes on either way
 * @param port 0 for any free one
 * @param bindAddress of the network interface; a relay in front reaches Atelier here
 * @param largest mail that is taken
 * @param poll how long a mail may wait that another instance has received and not sorted
 * @param keepRaw how long the raw bytes of a settled mail are kept
 * @param sslBundle the name of the SSL bundle ({@code spring.ssl.bundle.*}) for STARTTLS; empty to offer none
 */
@ConfigurationProperties("atelier.mail.inbox")
record InboxSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("2525") int port,
        @DefaultValue("127.0.0.1") String bindAddress,
        @DefaultValue("25MB") DataSize largest,
        @DefaultValue("20s") Duration poll,
        @DefaultValue("30d") Duration keepRaw,
        @DefaultValue("") String sslBundle) {

    InboxSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("atelier.mail.inbox.port is no port: write 0 to 65535, not " + port);
        }
        if (largest.toBytes() < 1_024 || largest.toMegabytes() > 25) {
            throw new IllegalArgumentException("atelier.mail.inbox.largest is 1KB to 25MB, not " + largest);
        }
        if (poll.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("atelier.mail.inbox.poll is at least 1s, not " + poll);
        }
        if (keepRaw.isNegative()) {
            throw new IllegalArgumentException("atelier.mail.inbox.keep-raw is 0d or more, not " + keepRaw);
        }
    }

    InetAddress address() {
        try {
            return InetAddress.getByName(bindAddress);
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException(
                    "atelier.mail.inbox.bind-address is no address: write 127.0.0.1 or 0.0.0.0", unknown);
        }
    }
}
