package dev.atelier.event.curriculum;

import dev.atelier.event.outline.Slot;
import dev.atelier.event.text.Shortened;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text says about when, by whom and where, in words: "day 1, 9:30 to 10:15, Ada Byron, Room 2". */
final class SlotWords {

    private SlotWords() {}

    static String of(Timing timing) {
        return of(timing.slot());
    }

    private static String of(Slot slot) {
        var hours = slot.hours();
        var until = hours == null || hours.until() == null ? "" : " to " + hours.until();
        return Shortened.to(
                Origin.LONGEST_HINT,
                Stream.of(
                                slot.day() == null ? "" : "day " + slot.day(),
                                hours == null ? "" : hours.from() + until,
                                slot.minutes() == null ? "" : slot.minutes() + " minutes",
                                slot.speaker(),
                                slot.room())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")));
    }
}
