package dev.atelier.learner.attendance;

import dev.atelier.event.SlotFacts;
import dev.atelier.learner.door.CohortDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The sittings of one day in order; none where no agenda is released, and then there is only the whole day.
 *
 * @param begins when the day's first sitting begins, or the day itself
 */
public record Sittings(Instant begins, List<Sitting> all) {

    public static Sittings of(List<SlotFacts> released, CohortDays days, LocalDate day) {
        var planned =
                day.atTime(days.startsAt().toLocalTime()).atZone(days.zone()).toInstant();
        var opens = days.opens(day);
        var closes = days.closes(day);
        var sittings = released.stream()
                .filter(slot -> !slot.isBreak())
                .map(slot -> sitting(slot, days.zone()))
                .filter(sitting ->
                        !sitting.begins().isBefore(opens) && sitting.begins().isBefore(closes))
                .toList();
        return new Sittings(sittings.isEmpty() ? planned : sittings.getFirst().begins(), sittings);
    }

    private static Sitting sitting(SlotFacts slot, ZoneId zone) {
        return new Sitting(
                slot.id(),
                slot.title(),
                slot.room(),
                slot.startsAt().atZone(zone).toInstant(),
                slot.endsAt().atZone(zone).toInstant());
    }

    public Optional<Sitting> find(UUID slot) {
        return all.stream().filter(sitting -> sitting.slot().equals(slot)).findFirst();
    }

    /** What somebody who comes now comes to: all that runs, several in parallel rooms; between two, what begins next. */
    public List<Sitting> comingTo(Instant now) {
        var running = all.stream().filter(sitting -> sitting.isOn(now)).toList();
        if (!running.isEmpty()) {
            return running;
        }
        var next = all.stream()
                .map(Sitting::begins)
                .filter(begins -> begins.isAfter(now))
                .findFirst();
        return all.stream()
                .filter(sitting -> next.filter(sitting.begins()::equals).isPresent())
                .toList();
    }

    /** The sitting whose code hangs on the wall now; after the last one its code stays. */
    Optional<Sitting> onTheWall(Instant now) {
        return comingTo(now).stream()
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }
}
