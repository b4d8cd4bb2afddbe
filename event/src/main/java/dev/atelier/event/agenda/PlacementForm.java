package dev.atelier.event.agenda;

import static dev.atelier.event.agenda.SlotForm.said;

import dev.atelier.event.page.TimelineNews.Field;
import dev.atelier.event.time.TypedTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of the curriculum that is to go into the day, as it was sent; {@code part} is "module:3" or "item:clip". */
record PlacementForm(
        @Nullable String revision,
        @Nullable String day,
        @Nullable String part,
        @Nullable String starts,
        @Nullable String room) {

    DraftMoving.Wish wish(UUID actor) {
        return new DraftMoving.Wish(actor, MoveForm.seen(revision), false);
    }

    /** Empty if the time can't be understood or the room's name is too long. */
    Optional<Slot> slot(Unplaced.Part chosen) {
        try {
            var from = TypedTime.read(said(starts));
            return said(room).length() > 100
                    ? Optional.empty()
                    : Optional.of(new Slot(
                            UUID.randomUUID(),
                            from,
                            from.plusMinutes(chosen.minutes()),
                            chosen.title(),
                            said(room),
                            chosen.content(),
                            List.of(),
                            true));
        } catch (DateTimeParseException unexplained) {
            return Optional.empty();
        }
    }

    /** To ask for the same again. */
    List<Field> again() {
        return Stream.of(
                        new Field("day", said(day)),
                        new Field("part", said(part)),
                        new Field("starts", said(starts)),
                        new Field("room", said(room)))
                .toList();
    }
}
