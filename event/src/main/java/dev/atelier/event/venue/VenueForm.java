package dev.atelier.event.venue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A venue as it was typed; {@code opens} and {@code closes} have an entry for each day, from Monday. */
record VenueForm(
        @Nullable String id,
        @Nullable String revision,
        @Nullable String name,
        @Nullable String street,
        @Nullable String locality,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String country,
        @Nullable String accessNotes,
        @Nullable String mapLink,
        @Nullable String capacity,
        @Nullable List<String> opens,
        @Nullable List<String> closes) {

    static VenueForm empty() {
        return new VenueForm(
                UUID.randomUUID().toString(), "0", "", "", "", "", "", "", "", "", "", List.of(), List.of());
    }

    static VenueForm of(KeptVenue kept) {
        var venue = kept.venue();
        var capacity = kept.capacity();
        return new VenueForm(
                kept.id().toString(),
                Long.toString(kept.revision()),
                venue.name(),
                venue.street(),
                venue.locality(),
                venue.region(),
                venue.postalCode(),
                venue.country(),
                venue.accessNotes(),
                venue.mapLink(),
                capacity == null ? "" : capacity.toString(),
                days().map(day -> kept.hours().get(day))
                        .map(hours -> hours == null ? "" : hours.opens().toString())
                        .toList(),
                days().map(day -> kept.hours().get(day))
                        .map(hours -> hours == null ? "" : hours.closes().toString())
                        .toList());
    }

    String opensOn(DayOfWeek day) {
        return on(day, opens);
    }

    String closesOn(DayOfWeek day) {
        return on(day, closes);
    }

    long seen() {
        try {
            return Long.parseLong(Typed.said(revision));
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    private static String on(DayOfWeek day, @Nullable List<String> typed) {
        return typed == null || typed.size() < day.getValue() ? "" : Typed.said(typed.get(day.getValue() - 1));
    }

    static Stream<DayOfWeek> days() {
        return Stream.of(DayOfWeek.values());
    }
}
