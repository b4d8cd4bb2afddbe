package dev.atelier.event.venue;

import java.time.LocalTime;

/** When the doors are open on one day, on the clock on the wall: {@code closes} is later, 23:59 the latest. */
record Hours(LocalTime opens, LocalTime closes) {

    Hours {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("A venue closes after it opens, not at " + closes);
        }
    }
}
