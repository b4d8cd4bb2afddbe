package dev.atelier.event.agenda;

import dev.atelier.event.StaffMember;
import dev.atelier.event.text.Shortened;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lays out an agenda by the times that its text names. Day 1 of the text is the cohort's first; what has no time of its
 * own stays in the slot of what has, and what is on a day that the cohort does not have is left to be placed by hand.
 */
final class TimedDraft {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ROOM = 100;
    private static final Duration PAST_MIDNIGHT = Duration.ofHours(12);

    private final Supplier<UUID> ids;
    private final List<Day> days;
    private final Speakers speakers;

    TimedDraft(Supplier<UUID> ids, List<Day> days, List<StaffMember> staff) {
        this.ids = ids;
        this.days = days;
        this.speakers = new Speakers(staff);
    }

    /** A part and when it begins; {@code day} counts from 0. */
    private record Begun(TimedPart part, int day, LocalDateTime starts) {}

    /** Empty if the text names no time on any of the cohort's days. */
    List<Slot> of(Taught taught) {
        var begun = begun(TimedPart.of(taught));
        var slots = new ArrayList<Slot>();
        for (var part : begun) {
            slots.add(slot(part, end(part, begun)));
        }
        slots.sort(Slot.IN_ORDER);
        return slots;
    }

    private List<Begun> begun(List<TimedPart> parts) {
        var begun = new ArrayList<Begun>();
        var day = 0;
        for (var part : parts) {
            day = Objects.requireNonNullElse(part.timing().day(), day + 1) - 1;
            var time = part.timing().startsAt();
            if (day < days.size() && time != null) {
                var starts = days.get(day).starts().toLocalDate().atTime(time);
                begun.add(new Begun(part, day, isPastMidnight(begun, day, starts) ? starts.plusDays(1) : starts));
            }
        }
        return begun;
    }

    /** "00:30" after "23:00" is half an hour after midnight; "9:00" after "9:30" is in another room. */
    private static boolean isPastMidnight(List<Begun> begun, int day, LocalDateTime starts) {
        return !begun.isEmpty()
                && begun.getLast().day() == day
                && !starts.plus(PAST_MIDNIGHT).isAfter(begun.getLast().starts());
    }

    /** As was said; else when the next one begins, or as long as such a thing takes. */
    private static LocalDateTime end(Begun begun, List<Begun> all) {
        var minutes = begun.part().timing().minutes();
        if (minutes != null) {
            return begun.starts().plusMinutes(minutes);
        }
        return next(begun, all)
                .orElseGet(() -> begun.starts().plusMinutes(begun.part().minutes()));
    }

    private static Optional<LocalDateTime> next(Begun begun, List<Begun> all) {
        return all.stream()
                .filter(other -> other.day() == begun.day())
                .map(Begun::starts)
                .filter(starts -> starts.isAfter(begun.starts()))
                .min(LocalDateTime::compareTo);
    }

    private Slot slot(Begun begun, LocalDateTime ends) {
        var part = begun.part();
        var timing = part.timing();
        var known = speakers.known(timing.speaker());
        return new Slot(
                ids.get(),
                begun.starts(),
                ends,
                title(part.title(), speakers.unknown(timing.speaker())),
                Shortened.to(LONGEST_ROOM, timing.room()),
                part.content(),
                known.stream().map(StaffMember::id).toList(),
                true);
    }

    /** Whoever is not on the staff is named in the title, so that nobody is lost. */
    private static String title(String title, List<String> others) {
        return Shortened.to(LONGEST_TITLE, others.isEmpty() ? title : title + " (" + String.join(", ", others) + ")");
    }
}
