package dev.atelier.event;

import java.util.UUID;

/** Names one run of a workshop. */
public record CohortId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
