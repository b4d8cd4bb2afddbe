package dev.atelier.event.cohort;

import static dev.atelier.event.cohort.CohortForm.said;

import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.event.time.LocalTimes;
import dev.atelier.event.time.TypedTime;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a typed plan: the plan and what is worth telling about it, or a message for each field. */
final class CohortFormReader {

    private static final int MOST_SEATS = 10_000;

    sealed interface Reading {
        record Valid(Plan plan, List<String> notes) implements Reading {}

        record Invalid(Map<String, String> messages) implements Reading {}
    }

    private final CohortForm form;
    private final Choices choices;
    private final Map<String, String> messages = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    private CohortFormReader(CohortForm form, Choices choices) {
        this.form = form;
        this.choices = choices;
    }

    static Reading read(CohortForm form, Choices choices) {
        return new CohortFormReader(form, choices).read();
    }

    private Reading read() {
        var zone = zone();
        var starts = time("starts", said(form.starts()), zone);
        var ends = time("ends", said(form.ends()), zone);
        if (starts != null && ends != null) {
            order(starts, ends);
        }
        var place = new Place(venue(), link("link", said(form.link())));
        var capacity = capacity();
        var staff = staff();
        var curriculum = curriculum();
        var wishes = form.wished().read(capacity, starts, messages);
        if (!messages.isEmpty() || zone == null || starts == null || ends == null) {
            return new Reading.Invalid(messages);
        }
        return new Reading.Valid(new Plan(starts, ends, zone, place, capacity, staff, curriculum, wishes), notes);
    }

    private @Nullable PinnedCurriculum curriculum() {
        var chosen = choices.curriculum(said(form.curriculum())).orElse(null);
        if (chosen == null && !said(form.curriculum()).isEmpty()) {
            messages.put("curriculum", "This version is not in the list: choose another one.");
        }
        return chosen;
    }

    private @Nullable ZoneId zone() {
        try {
            var zone = said(form.zone());
            if (ZoneId.getAvailableZoneIds().contains(zone)) {
                return ZoneId.of(zone);
            }
        } catch (DateTimeException unknown) {
            // Falls through to the message.
        }
        messages.put("zone", "Choose a zone from the list, such as Asia/Kolkata.");
        return null;
    }

    private @Nullable LocalDateTime time(String field, String typed, @Nullable ZoneId zone) {
        try {
            var time = TypedTime.read(typed);
            if (zone != null) {
                switch (LocalTimes.of(time, zone)) {
                    case LocalTimes.Once once -> {}
                    case LocalTimes.Never never -> messages.put(field, never.words() + ".");
                    case LocalTimes.Twice twice -> notes.add(twice.words() + ".");
                }
            }
            return time;
        } catch (DateTimeParseException unreadable) {
            messages.put(field, String.valueOf(unreadable.getMessage()));
            return null;
        }
    }

    private void order(LocalDateTime starts, LocalDateTime ends) {
        if (!ends.isAfter(starts)) {
            messages.putIfAbsent("ends", "The end must be later than the start.");
        } else if (Duration.between(starts, ends).toDays() > 366) {
            messages.putIfAbsent("ends", "A cohort lasts a year at most.");
        } else if (Duration.between(starts, ends).compareTo(Duration.ofHours(24)) > 0
                && !ends.toLocalTime().isAfter(starts.toLocalTime())) {
            messages.putIfAbsent(
                    "ends",
                    "A cohort of several days has the same hours each day: the last day must end later than %s."
                            .formatted(starts.toLocalTime()));
        }
    }

    /** One of the list, or a new one: whatever is typed of one that is there already means that one. */
    private @Nullable Venue venue() {
        var typed = typedVenue();
        var place = said(form.place());
        if (place.isEmpty()) {
            return typed == null ? null : known(typed);
        }
        if (typed != null) {
            messages.put("venue", "Choose a venue from the list, or write a new one: not both.");
        }
        var chosen = choices.venue(place);
        if (chosen.isEmpty()) {
            messages.put("place", "This venue is not in the list any more: choose another one.");
        }
        return chosen.orElse(null);
    }

    private Venue known(Venue typed) {
        var known = choices.venues().stream().filter(typed::isSameAs).findFirst();
        known.ifPresent(venue ->
                notes.add("“%s” was in the list of venues: what is known of it there counts.".formatted(venue.name())));
        return known.orElse(typed);
    }

    private @Nullable Venue typedVenue() {
        var name = text("venue", said(form.venue()), 200);
        var venue = List.of(
                text("street", said(form.street()), 200),
                text("locality", said(form.locality()), 200),
                text("region", said(form.region()), 200),
                text("postalCode", said(form.postalCode()), 40),
                text("country", said(form.country()), 100),
                text("accessNotes", said(form.accessNotes()), 5000),
                mapLink(said(form.mapLink())));
        if (name.isEmpty()) {
            if (venue.stream().anyMatch(part -> !part.isEmpty())) {
                messages.putIfAbsent("venue", "The venue needs a name, too.");
            }
            return null;
        }
        return new Venue(
                null,
                name,
                venue.get(0),
                venue.get(1),
                venue.get(2),
                venue.get(3),
                venue.get(4),
                venue.get(5),
                venue.get(6));
    }

    private String text(String field, String typed, int most) {
        if (typed.length() > most) {
            messages.put(field, "This is too long: %d characters at most.".formatted(most));
        }
        return typed;
    }

    private String link(String field, String typed) {
        if (!typed.isEmpty() && !isWebAddress(typed)) {
            messages.put(field, "Write the whole address, beginning with https://.");
        }
        return typed;
    }

    private String mapLink(String typed) {
        MapLinks.wrong(typed).ifPresent(message -> messages.put("mapLink", message));
        return typed;
    }

    private static boolean isWebAddress(String typed) {
        try {
            var address = URI.create(typed);
            return typed.length() <= 2000
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private int capacity() {
        try {
            var seats = Integer.parseInt(said(form.capacity()));
            if (seats >= 1 && seats <= MOST_SEATS) {
                return seats;
            }
        } catch (NumberFormatException unreadable) {
            // Falls through to the message.
        }
        messages.put("capacity", "Write how many seats there are: 1 to %d.".formatted(MOST_SEATS));
        return 1;
    }

    private List<StaffMember> staff() {
        var staff = new LinkedHashMap<String, StaffMember>();
        join(said(form.lead()).isEmpty() ? List.of() : List.of(said(form.lead())), StaffRole.LEAD, "lead", staff);
        join(said(form.instructors()), StaffRole.INSTRUCTOR, "instructors", staff);
        join(said(form.helpers()), StaffRole.HELPER, "helpers", staff);
        return List.copyOf(staff.values());
    }

    private void join(List<String> ids, StaffRole role, String field, Map<String, StaffMember> staff) {
        for (var id : ids) {
            var person = choices.person(id);
            if (person.isEmpty()) {
                messages.put(field, "One of them teaches no longer: choose someone from the list.");
            } else if (staff.putIfAbsent(id, person.get().as(role)) != null) {
                messages.put(field, person.get().name() + " has two roles: choose one.");
            }
        }
    }
}
