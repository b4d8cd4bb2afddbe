package dev.atelier.event;

import java.util.UUID;

/** Names one workshop. */
public record WorkshopId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
