package dev.atelier.event.page;

import java.util.List;

/**
 * A venue with its rooms, and what is to take place there.
 *
 * @param where its address in one line; empty if it is not known
 * @param hours a line for each day; bare if they are not known
 */
public record VenuePage(
        String name,
        String address,
        boolean retired,
        String where,
        String capacity,
        String access,
        String map,
        List<String> hours,
        List<Room> rooms,
        Room fresh,
        List<Coming> coming,
        List<Booking> bookings) {

    /** A room with what was typed for it; the error is empty if nothing is wrong. */
    public record Room(String id, String name, String capacity, String typedName, boolean retired, String error) {

        public String errorOf() {
            return error.isEmpty() ? "" : "room-" + id + "-error";
        }
    }

    public record Coming(String address, String workshop, String when) {}

    public record Booking(String room, String when, String address, String workshop) {}
}
