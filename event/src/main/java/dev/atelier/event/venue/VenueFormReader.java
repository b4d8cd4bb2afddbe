package dev.atelier.event.venue;

import static dev.atelier.event.venue.Typed.said;

import dev.atelier.event.cohort.MapLinks;
import dev.atelier.event.cohort.Venue;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a typed venue: the venue, or a message for each field. */
final class VenueFormReader {

    sealed interface Reading {
        record Valid(KeptVenue venue) implements Reading {}

        record Invalid(Map<String, String> messages) implements Reading {}
    }

    private final VenueForm form;
    private final Map<String, String> messages = new LinkedHashMap<>();

    private VenueFormReader(VenueForm form) {
        this.form = form;
    }

    static Reading read(UUID id, VenueForm form) {
        return new VenueFormReader(form).read(id);
    }

    private Reading read(UUID id) {
        var name = text("name", form.name(), 200);
        if (name.isEmpty()) {
            messages.put("name", "Write what the venue is called.");
        }
        var street = text("street", form.street(), 200);
        var locality = text("locality", form.locality(), 200);
        var region = text("region", form.region(), 200);
        var postalCode = text("postalCode", form.postalCode(), 40);
        var country = text("country", form.country(), 100);
        var accessNotes = text("accessNotes", form.accessNotes(), 5000);
        var mapLink = said(form.mapLink());
        MapLinks.wrong(mapLink).ifPresent(message -> messages.put("mapLink", message));
        var capacity = capacity();
        var hours = hours();
        if (!messages.isEmpty()) {
            return new Reading.Invalid(messages);
        }
        var venue = new Venue(id, name, street, locality, region, postalCode, country, accessNotes, mapLink);
        return new Reading.Valid(new KeptVenue(id, form.seen(), false, venue, capacity, hours, List.of()));
    }

    private String text(String field, @Nullable String typed, int most) {
        var words = said(typed);
        if (words.length() > most) {
            messages.put(field, "This is too long: %,d characters at most.".formatted(most));
        }
        return words;
    }

    private @Nullable Integer capacity() {
        return switch (Typed.people(form.capacity())) {
            case Typed.People.Said people -> people.many();
            case Typed.People.Unreadable unreadable -> {
                messages.put("capacity", unreadable.message());
                yield null;
            }
        };
    }

    private Map<DayOfWeek, Hours> hours() {
        var hours = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        VenueForm.days().forEach(day -> {
            var opens = form.opensOn(day);
            var closes = form.closesOn(day);
            if (!opens.isEmpty() || !closes.isEmpty()) {
                read(day, opens, closes, hours);
            }
        });
        return hours;
    }

    private void read(DayOfWeek day, String opens, String closes, Map<DayOfWeek, Hours> hours) {
        try {
            var from = LocalTime.parse(opens);
            var until = LocalTime.parse(closes);
            if (until.isAfter(from)) {
                hours.put(day, new Hours(from, until));
                return;
            }
        } catch (DateTimeParseException unreadable) {
            // Falls through to the message.
        }
        messages.put(
                "opens-" + day.getValue(),
                "%s: write when it opens and when it closes later that day, 23:59 for midnight; or neither."
                        .formatted(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }
}
