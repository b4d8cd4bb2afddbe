package dev.atelier.event.webhook;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one delivery to its receiver. */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final RandomGenerator CHANCE = RandomGenerator.getDefault();

    private final Lanes lanes;
    private final Posting posting;
    private final WebhookSettings settings;
    private final InstantSource clock;

    Courier(Lanes lanes, Posting posting, WebhookSettings settings, InstantSource clock) {
        this.lanes = lanes;
        this.posting = posting;
        this.settings = settings;
        this.clock = clock;
    }

    /** Any number of workers may do this at once. False if nothing is due. */
    boolean turn() throws InterruptedException {
        var claimed = lanes.claim();
        if (claimed.isEmpty()) {
            return false;
        }
        var delivery = claimed.get();
        var outcome = posting.post(delivery, clock.instant());
        var then = Consequence.of(delivery, outcome, clock.instant(), settings.off(), CHANCE);
        if (!lanes.settle(delivery, outcome, then)) {
            LOG.warn(
                    "Delivery {} was taken over while it was on its way; it may arrive twice",
                    delivery.parcel().number());
        } else if (!then.offBecause().isEmpty()) {
            LOG.warn("Webhook {} went off by itself: {}", delivery.webhook(), then.offBecause());
        }
        return true;
    }
}
