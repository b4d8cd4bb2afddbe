package dev.atelier.event.cohort;

import java.net.URI;
import java.util.Optional;

/** Links to maps: https only, since people open them on their way, on whatever network there is. */
public final class MapLinks {

    private static final int LONGEST = 2000;

    private MapLinks() {}

    /** What is wrong with what was typed; empty if nothing is, or if nothing was typed. */
    public static Optional<String> wrong(String typed) {
        return typed.isEmpty() || isOne(typed)
                ? Optional.empty()
                : Optional.of("Write the whole address of the map, beginning with https://.");
    }

    private static boolean isOne(String typed) {
        try {
            var address = URI.create(typed);
            return typed.length() <= LONGEST
                    && typed.startsWith("https://")
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
