package dev.atelier.learner.attendance;

import java.time.Instant;
import java.util.UUID;

/** A slot in which people sit in the room, between two instants; breaks are none. */
public record Sitting(UUID slot, String title, String room, Instant begins, Instant ends) {

    boolean isOn(Instant at) {
        return !at.isBefore(begins) && at.isBefore(ends);
    }
}
