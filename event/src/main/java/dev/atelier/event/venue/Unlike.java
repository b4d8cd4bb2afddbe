package dev.atelier.event.venue;

import dev.atelier.event.time.SpokenTime;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whoever comes too late what is kept of a venue by now, as far as it is unlike what they wrote. */
final class Unlike {

    private final List<String> told = new ArrayList<>();

    private Unlike() {}

    /** A sentence for each thing; never bare. */
    static List<String> of(KeptVenue kept, KeptVenue typed) {
        var unlike = new Unlike();
        var there = kept.venue();
        var here = typed.venue();
        unlike.tell("Name", there.name(), here.name());
        unlike.tell("Street", there.street(), here.street());
        unlike.tell("Town", there.locality(), here.locality());
        unlike.tell("Region", there.region(), here.region());
        unlike.tell("Postal code", there.postalCode(), here.postalCode());
        unlike.tell("Country", there.country(), here.country());
        unlike.tell("Map", there.mapLink(), here.mapLink());
        unlike.tell("Getting in", there.accessNotes(), here.accessNotes());
        unlike.tell("People", words(kept.capacity()), words(typed.capacity()));
        for (var day : DayOfWeek.values()) {
            unlike.tell(
                    day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                    words(kept.hours().get(day)),
                    words(typed.hours().get(day)));
        }
        return unlike.told.isEmpty() ? List.of("Everything is as you wrote it.") : List.copyOf(unlike.told);
    }

    private void tell(String what, String there, String here) {
        if (!there.equals(here)) {
            told.add(what + ": " + (there.isEmpty() ? "nothing" : there));
        }
    }

    private static String words(@Nullable Object value) {
        return value instanceof Hours hours
                ? SpokenTime.clock(hours.opens()) + " to " + SpokenTime.clock(hours.closes())
                : Objects.toString(value, "");
    }
}
