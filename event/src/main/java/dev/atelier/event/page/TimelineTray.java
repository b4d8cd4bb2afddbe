package dev.atelier.event.page;

import java.util.List;

/**
 * What of the curriculum is in no slot yet, and where the next one would go.
 *
 * @param starts local date and time for machines
 */
public record TimelineTray(List<Part> parts, String starts) {

    /**
     * A module with all that is in it, or one item.
     *
     * @param key "module:3" or "item:clip"
     * @param minutes how long it probably takes
     */
    public record Part(String key, String title, String kind, int minutes, boolean module) {}
}
