package dev.atelier.event.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A delivery that is this worker's, as long as the claim holds.
 *
 * @param attempts that were made before
 */
record Claimed(
        UUID webhook, UUID claim, Receiver receiver, Trouble trouble, Parcel parcel, int attempts, Instant giveUpAt) {

    /** Where it goes; {@code secrets} are none for a chat. */
    record Receiver(String url, List<Secret> secrets) {}

    /** How the receiver has been doing: failures in a row, and since when. */
    record Trouble(int failures, Optional<Instant> since) {}

    /** What goes there. */
    record Parcel(long number, UUID message, String payload) {}
}
