package dev.atelier.event.agenda;

import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slot as it was typed.
 *
 * @param seen what the slot was when the form was opened, as a digest; nothing for a new one
 * @param along "yes" if what follows is to move along
 */
record SlotForm(
        @Nullable String id,
        @Nullable String title,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String room,
        @Nullable String kind,
        @Nullable String module,
        @Nullable List<String> items,
        @Nullable List<String> staff,
        @Nullable String certainty,
        @Nullable String along,
        @Nullable String seen) {

    static SlotForm of(Slot slot) {
        return new SlotForm(
                slot.id().toString(),
                slot.title(),
                slot.startsAt().toString(),
                slot.endsAt().toString(),
                slot.room(),
                slot.content().kind().name(),
                slot.content().module(),
                slot.content().items().stream().map(ItemKey::value).toList(),
                slot.staff().stream().map(InstructorId::toString).toList(),
                slot.tentative() ? "tentative" : "confirmed",
                "",
                digest(slot));
    }

    static SlotForm at(String id, String starts, String ends) {
        return new SlotForm(
                id, "", starts, ends, "", ItemKind.TOPIC.name(), "", List.of(), List.of(), "tentative", "", "");
    }

    /** The same words, to be sent once more by someone who has seen what the slot is now. */
    SlotForm seeing(Slot slot) {
        return new SlotForm(id, title, starts, ends, room, kind, module, items, staff, certainty, along, digest(slot));
    }

    /** Whether the form was opened on this very slot; one that does not say so is taken to be. */
    boolean saw(Slot slot) {
        return said(seen).isEmpty() || said(seen).equals(digest(slot));
    }

    private static String digest(Slot slot) {
        return UUID.nameUUIDFromBytes(slot.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The same at another time, as long as it is, and in another room if one is named. What is no time stays as it is. */
    SlotForm moved(String starting, @Nullable String into) {
        return new SlotForm(
                id,
                title,
                starting,
                ending(starting),
                into == null ? room : into,
                kind,
                module,
                items,
                staff,
                certainty,
                along,
                seen);
    }

    private @Nullable String ending(String starting) {
        try {
            var by = Duration.between(LocalDateTime.parse(said(starts)), LocalDateTime.parse(starting));
            return LocalDateTime.parse(said(ends)).plus(by).toString();
        } catch (DateTimeException unreadable) {
            return ends;
        }
    }

    boolean movesAlong() {
        return "yes".equals(along);
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static List<String> said(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed;
    }
}
