package dev.atelier.mentorship.answer;

import java.util.UUID;

/**
 * A file on its way into a round.
 *
 * @param size in bytes, as it was announced
 * @param received bytes that are here; the next part begins there
 * @param state OPEN while it comes, then TAKEN or REFUSED
 * @param outcome what became of it, in words; empty while it is open
 */
public record UploadAnswer(UUID id, String name, long size, long received, State state, String outcome) {

    public enum State {
        OPEN,
        TAKEN,
        REFUSED
    }
}
