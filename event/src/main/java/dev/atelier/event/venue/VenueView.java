package dev.atelier.event.venue;

import static dev.atelier.event.venue.Typed.said;

import dev.atelier.event.page.VenuePage;
import dev.atelier.event.time.SpokenTime;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out a venue with its rooms and what is to take place there. */
@Component
class VenueView {

    private final KeptVenues venues;
    private final InstantSource clock;

    VenueView(KeptVenues venues, InstantSource clock) {
        this.venues = venues;
        this.clock = clock;
    }

    /**
     * A room that could not be saved.
     *
     * @param number 0 for a new one
     */
    record Refused(long number, RoomForm form, String message) {}

    VenuePage page(UUID id, @Nullable Refused refused) {
        var kept = venues.find(id).orElseThrow(VenueMissing::new);
        var venue = kept.venue();
        return new VenuePage(
                venue.name(),
                "/admin/venues/" + id,
                kept.retired(),
                venue.address(),
                words(kept.capacity()),
                venue.accessNotes(),
                venue.mapLink(),
                hours(kept),
                kept.rooms().stream().map(room -> room(room, refused)).toList(),
                refused != null && refused.number() == 0
                        ? typed("new", refused, false, "")
                        : new VenuePage.Room("new", "", "", "", false, ""),
                coming(id),
                bookings(id));
    }

    private static VenuePage.Room room(KeptVenue.KeptRoom room, @Nullable Refused refused) {
        var number = Long.toString(room.number());
        return refused != null && refused.number() == room.number()
                ? typed(number, refused, room.retired(), room.name())
                : new VenuePage.Room(number, room.name(), words(room.capacity()), room.name(), room.retired(), "");
    }

    private static VenuePage.Room typed(String id, Refused refused, boolean retired, String name) {
        return new VenuePage.Room(
                id, name, said(refused.form().capacity()), said(refused.form().name()), retired, refused.message());
    }

    private static String words(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static List<String> hours(KeptVenue kept) {
        return kept.hours().isEmpty()
                ? List.of()
                : VenueForm.days().map(day -> hours(day, kept.hours().get(day))).toList();
    }

    private static String hours(DayOfWeek day, @Nullable Hours hours) {
        var name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return hours == null
                ? name + ": closed"
                : "%s: %s to %s".formatted(name, SpokenTime.clock(hours.opens()), SpokenTime.clock(hours.closes()));
    }

    private List<VenuePage.Coming> coming(UUID id) {
        return venues.coming(id).stream()
                .map(one -> new VenuePage.Coming(
                        "/admin/cohorts/" + one.cohort(),
                        one.workshop(),
                        SpokenTime.span(one.startsAt(), one.endsAt())))
                .toList();
    }

    private List<VenuePage.Booking> bookings(UUID id) {
        return venues.bookings(id, clock.instant()).stream()
                .map(one -> new VenuePage.Booking(
                        one.room(),
                        SpokenTime.span(
                                one.begins().atZoneSameInstant(one.zone()).toLocalDateTime(),
                                one.ends().atZoneSameInstant(one.zone()).toLocalDateTime()),
                        "/admin/cohorts/" + one.cohort() + "/agenda",
                        one.workshop()))
                .toList();
    }
}
