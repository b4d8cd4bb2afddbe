package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.proof.Proof;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail as it came: the envelope and the bytes.
 *
 * @param receivedAt when we took it over; the moment that counts
 * @param sender of the envelope; empty for {@code <>}
 * @param recipient of the envelope
 * @param proof what is known of its sender
 */
@SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
public record ReceivedMail(UUID id, Instant receivedAt, String sender, String recipient, Proof proof, byte[] raw) {

    /** Whether nobody sent it, so that nothing may answer it (RFC 5321, 4.5.5). */
    public boolean isFromNobody() {
        return sender.isEmpty();
    }
}
