package dev.atelier.event.venue;

import dev.atelier.event.cohort.Venue;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A venue with all that is kept about it.
 *
 * @param revision rises with every change
 * @param capacity how many people may be in it, if that is known
 * @param hours bare if nothing is known of them; otherwise it is closed on days that are not there
 */
record KeptVenue(
        UUID id,
        long revision,
        boolean retired,
        Venue venue,
        @Nullable Integer capacity,
        Map<DayOfWeek, Hours> hours,
        List<KeptRoom> rooms) {

    /** A room of it, by its number; {@code capacity} is null if it is not known. */
    record KeptRoom(long number, String name, @Nullable Integer capacity, boolean retired) {}
}
