package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A venue with all that is kept about it.
 *
 * @param revision rises by one with every change; it is the ETag, too
 * @param retired whether it is offered no longer; what is planned there stays
 * @param capacity how many people may be in it; left out if nobody knows
 * @param hours none if nothing is known of them; otherwise it is closed on days that are not there
 * @param coming the next cohorts there, 50 at most
 * @param bookings what its rooms are booked for from now on, 50 at most
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptVenueAnswer(
        long revision,
        boolean retired,
        VenueAnswer about,
        @Nullable Integer capacity,
        List<OpenOn> hours,
        List<RoomAnswer> rooms,
        List<ComingThere> coming,
        List<BookedRoom> bookings) {

    /** A venue in the list; {@code coming} counts the cohorts that are still to meet there. */
    public record VenueRow(VenueAnswer about, boolean retired, int rooms, int coming) {}

    /** When its doors are open on a day, on the clock on the wall. */
    public record OpenOn(
            DayOfWeek day,

            @JsonFormat(pattern = "HH:mm") @Schema(type = "string", example = "09:00")
            LocalTime opens,

            @JsonFormat(pattern = "HH:mm") @Schema(type = "string", example = "18:00")
            LocalTime closes) {}

    /** A room of it; the capacity is left out if nobody knows. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoomAnswer(
            long number, String name, @Nullable Integer capacity, boolean retired) {}

    /** A cohort that is to meet there, from a day to a day. */
    public record ComingThere(UUID cohort, String workshop, LocalDate firstDay, LocalDate lastDay) {}

    /** A room that a released agenda holds. */
    public record BookedRoom(String room, UUID cohort, String workshop, Instant begins, Instant ends) {}
}
