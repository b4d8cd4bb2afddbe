package dev.atelier.event.agenda;

import static dev.atelier.event.agenda.SlotForm.said;

import dev.atelier.event.page.TimelineNews.Field;
import dev.atelier.event.time.TypedTime;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of the timeline as it was sent.
 *
 * @param revision the draft's revision that was in sight, {@code day} the day
 * @param along "yes" if what follows in the room is to move by as much
 * @param press a slot and what to do with it: "0190a5b2-… LATER"
 * @param slot with {@code starts}, {@code ends} and {@code room}: where it is to go
 */
record MoveForm(
        @Nullable String revision,
        @Nullable String day,
        @Nullable String along,
        @Nullable String press,
        @Nullable String slot,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String room) {

    /** -1, which no draft has, if it is no number. */
    static long seen(@Nullable String revision) {
        var typed = said(revision);
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
    }

    DraftMoving.Wish wish(UUID actor) {
        return new DraftMoving.Wish(actor, seen(revision), "yes".equals(along));
    }

    /** Empty if it can't be understood. */
    Optional<SlotMove> move() {
        try {
            var pressed = said(press).split(" ", 2);
            return Optional.of(
                    pressed.length == 2
                            ? new SlotMove.Step(UUID.fromString(pressed[0]), SlotMove.Way.valueOf(pressed[1]))
                            : new SlotMove.To(
                                    UUID.fromString(said(slot)),
                                    TypedTime.read(said(starts)),
                                    TypedTime.read(said(ends)),
                                    said(room)));
        } catch (IllegalArgumentException | DateTimeException unexplained) {
            return Optional.empty();
        }
    }

    /** To ask for the same again. */
    List<Field> again() {
        var fields = new TreeMap<String, String>(Map.of(
                "day", said(day),
                "along", said(along),
                "press", said(press),
                "slot", said(slot),
                "starts", said(starts),
                "ends", said(ends),
                "room", said(room)));
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> new Field(field.getKey(), field.getValue()))
                .toList();
    }
}
