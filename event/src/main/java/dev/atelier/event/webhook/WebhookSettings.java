package dev.atelier.event.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How facts are told to programs of others.
 *
 * @param workers how many receivers one instance tells at a time, 0 to 32; with 0 others do it
 * @param poll how often a worker looks for what is due
 * @param inside whether receivers may be in the house's own networks and be spoken to without TLS
 * @param connect how long a connection may take
 * @param answer how long all of one attempt may take, at most 30 s
 * @param patience how long a fact is tried to be told
 * @param off after how long without any success a webhook goes off by itself
 * @param keep how long deliveries can be looked at
 */
@ConfigurationProperties("atelier.webhooks")
record WebhookSettings(
        @DefaultValue("4") int workers,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("false") boolean inside,
        @DefaultValue("5s") Duration connect,
        @DefaultValue("10s") Duration answer,
        @DefaultValue("3d") Duration patience,
        @DefaultValue("5d") Duration off,
        @DefaultValue("30d") Duration keep) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    WebhookSettings {
        if (workers < 0 || workers > 32) {
            throw new IllegalArgumentException("Write atelier.webhooks.workers between 0 and 32, not " + workers);
        }
        if (!isTime(poll) || !isTime(connect) || !isTime(answer) || answer.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "Write atelier.webhooks.poll, .connect and .answer as times above 0 such as 5s, .answer at most"
                            + " 30s");
        }
        if (!isTime(patience) || !isTime(off) || keep.compareTo(patience) < 0) {
            throw new IllegalArgumentException(
                    "Write atelier.webhooks.patience, .off and .keep as times such as 3d, .keep no shorter than"
                            + " .patience");
        }
    }

    private static boolean isTime(Duration time) {
        return time.isPositive();
    }
}
