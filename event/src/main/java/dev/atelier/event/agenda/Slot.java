package dev.atelier.event.agenda;

import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A part of the day. Its id stays the same in drafts, releases and calendars, whatever else changes.
 *
 * @param startsAt local time in the cohort's zone; {@code endsAt} is later
 * @param room empty where the whole cohort is in one room
 * @param tentative whether it may still change
 */
public record Slot(
        UUID id,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String title,
        String room,
        Content content,
        List<InstructorId> staff,
        boolean tentative) {

    /** What is done in it; the module's key is empty and the list bare where it has nothing to do with the curriculum. */
    public record Content(ItemKind kind, String module, List<ItemKey> items) {

        public static final Content BREAK = new Content(ItemKind.BREAK, "", List.of());

        public Content {
            items = List.copyOf(items);
        }
    }

    static final Comparator<Slot> IN_ORDER =
            Comparator.comparing(Slot::startsAt).thenComparing(Slot::room).thenComparing(Slot::id);

    public Slot {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("A slot ends after it starts, not at " + endsAt);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("A slot needs a title");
        }
        staff = staff.stream()
                .distinct()
                .sorted(Comparator.comparing(InstructorId::value))
                .toList();
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    public boolean isBreak() {
        return content.kind() == ItemKind.BREAK;
    }

    /** Whether both take place at some moment; one that begins when the other ends does not overlap it. */
    boolean overlaps(Slot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    boolean isInSameRoomAs(Slot other) {
        return roomKey().equals(other.roomKey());
    }

    /** Rooms are the same if they are spelled the same, in small or large letters. */
    String roomKey() {
        return keyOf(room);
    }

    static String keyOf(String room) {
        return room.strip().toLowerCase(Locale.ROOT);
    }

    Slot moved(Duration by) {
        return new Slot(id, startsAt.plus(by), endsAt.plus(by), title, room, content, staff, tentative);
    }

    Slot at(LocalDateTime starts, LocalDateTime ends, String where) {
        return new Slot(id, starts, ends, title, where, content, staff, tentative);
    }

    Slot until(LocalDateTime ends) {
        return at(startsAt, ends, room);
    }

    Slot confirmed() {
        return new Slot(id, startsAt, endsAt, title, room, content, staff, false);
    }
}
