package dev.atelier.event.agenda;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the venue where a cohort meets, as far as an agenda cares.
 *
 * @param capacity how many may be in it, null if that is not known
 * @param hours bare if they are not known; otherwise it is closed on days that are not there
 */
record MeetingPlace(@Nullable Integer capacity, Map<DayOfWeek, Open> hours, List<RoomBookings.KnownRoom> rooms) {

    static final MeetingPlace UNKNOWN = new MeetingPlace(null, Map.of(), List.of());

    /** From when until when the doors are open on a day. */
    record Open(LocalTime from, LocalTime until) {}

    Optional<RoomBookings.KnownRoom> roomOf(Slot slot) {
        return rooms.stream()
                .filter(room -> room.name().strip().equalsIgnoreCase(slot.room().strip()))
                .findFirst();
    }

    boolean isOpenFor(Slot slot) {
        if (hours.isEmpty()) {
            return true;
        }
        var open = hours.get(slot.startsAt().getDayOfWeek());
        return open != null
                && slot.startsAt().toLocalDate().equals(slot.endsAt().toLocalDate())
                && !slot.startsAt().toLocalTime().isBefore(open.from())
                && !slot.endsAt().toLocalTime().isAfter(open.until());
    }
}
