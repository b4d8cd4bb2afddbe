package dev.atelier.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How outgoing mail is relayed to the server that {@code spring.mail.host} names.
 *
 * @param workers how many connections one instance keeps busy, 1 to 32
 * @param poll how long a worker sleeps when nothing waits; a commit on the same instance wakes it at once
 * @param lease how long a claim outlives the instance that made it
 * @param unclear how long to wait before a mail is sent again that the server may or may not have taken
 * @param patience how long a mail is tried before it fails
 * @param keep how long settled mail stays on the list
 * @param most the largest mail taken, with its attachments as encoded
 */
@ConfigurationProperties("atelier.delivery")
record DeliverySettings(
        @DefaultValue("2") int workers,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("10m") Duration unclear,
        @DefaultValue("3d") Duration patience,
        @DefaultValue("90d") Duration keep,
        @DefaultValue("25MB") DataSize most) {

    DeliverySettings {
        if (workers < 1 || workers > 32) {
            throw new IllegalArgumentException("Write atelier.delivery.workers between 1 and 32, not " + workers);
        }
        if (lease.isNegative() || lease.isZero() || poll.isNegative() || poll.isZero()) {
            throw new IllegalArgumentException("Write atelier.delivery.lease and .poll as times above 0, such as 30s");
        }
    }
}
