package dev.atelier.event.curriculum;

import dev.atelier.event.outline.Hours;
import dev.atelier.event.outline.Slot;
import dev.atelier.event.text.Shortened;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place in a run, and how long it takes, as far as somebody said.
 *
 * @param day of the run, counted from 1
 * @param startsAt by the clock of wherever it is; what is earlier than what comes before it is after midnight
 * @param minutes from 1 to 1,440
 * @param speaker as a text names them; empty if it does not, as is {@code room}
 */
public record Timing(
        @Nullable Integer day,
        @Nullable LocalTime startsAt,
        @Nullable Integer minutes,
        String speaker,
        String room) {

    static final int LONGEST_NAME = 300;
    static final int LONGEST = Slot.MOST_MINUTES;
    static final Timing NONE = new Timing(null, null, null, "", "");

    static Timing of(Slot slot) {
        var hours = slot.hours();
        return new Timing(
                slot.day(),
                hours == null ? null : hours.from(),
                hours == null || hours.until() == null ? slot.minutes() : minutes(hours.from(), hours.until()),
                Shortened.to(LONGEST_NAME, slot.speaker()),
                Shortened.to(LONGEST_NAME, slot.room()));
    }

    /** Null where it would be none at all; an end before the start is on the next day. */
    private static @Nullable Integer minutes(LocalTime from, LocalTime until) {
        var minutes = Math.floorMod(Duration.between(from, until).toMinutes(), LONGEST);
        return minutes == 0 ? null : (Integer) minutes;
    }

    /** The same, at another time or for longer. */
    Timing at(@Nullable LocalTime starts, @Nullable Integer length) {
        return new Timing(day, starts, length, speaker, room);
    }

    public Timing onDay(@Nullable Integer number) {
        return new Timing(number, startsAt, minutes, speaker, room);
    }

    public boolean isTimed() {
        return startsAt != null;
    }

    /** When it ends; empty if nobody said how long it takes. */
    Optional<LocalTime> endsAt() {
        return startsAt == null || minutes == null ? Optional.empty() : Optional.of(startsAt.plusMinutes(minutes));
    }

    /** As an agenda text says it. */
    Slot slot() {
        if (startsAt == null) {
            return new Slot(day, null, speaker, room, minutes);
        }
        return new Slot(day, new Hours(startsAt, endsAt().orElse(null)), speaker, room, null);
    }
}
