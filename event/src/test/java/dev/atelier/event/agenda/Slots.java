package dev.atelier.event.agenda;

import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Slots for tests: by hand on one Saturday, or any. */
final class Slots {

    static final List<InstructorId> PEOPLE = List.of(person(1), person(2), person(3));

    private Slots() {}

    static Slot slot(String title, String from, String to) {
        return slot(title, from, to, "");
    }

    static Slot slot(String title, String from, String to, String room) {
        return new Slot(
                UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                LocalDateTime.parse("2023-08-05T" + from),
                LocalDateTime.parse("2023-08-05T" + to),
                title,
                room,
                new Slot.Content(ItemKind.TOPIC, "1", List.of(new ItemKey("clip"))),
                List.of(),
                true);
    }

    static InstructorId person(int number) {
        return new InstructorId(new UUID(0, number));
    }

    /** Any agenda over eight slots' ids, so that two of them have slots in common. */
    static Arbitrary<List<Slot>> agendas() {
        return any().list().ofMaxSize(8).uniqueElements(Slot::id);
    }

    private static Arbitrary<Slot> any() {
        var content = Combinators.combine(
                        Arbitraries.of(ItemKind.class),
                        Arbitraries.of("", "0", "INFINITY"),
                        Arbitraries.of("clip", "latents")
                                .map(ItemKey::new)
                                .list()
                                .ofMaxSize(2))
                .as(Slot.Content::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("Opening", "Panel"),
                        Arbitraries.of("", "Hall", "Studio"),
                        content,
                        Arbitraries.of(PEOPLE).list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((id, start, length, title, room, what, staff, tentative) -> {
                    var from = LocalDateTime.parse("2023-08-05T09:00").plusMinutes(15L * start);
                    return new Slot(
                            new UUID(1, id), from, from.plusMinutes(15L * length), title, room, what, staff, tentative);
                });
    }
}
