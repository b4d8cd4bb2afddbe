package dev.atelier.event.agenda;

import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slot as it was typed; {@code along} asks for what follows to move along. */
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
        @Nullable String along) {

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
                "");
    }

    static SlotForm at(String id, String starts, String ends) {
        return new SlotForm(id, "", starts, ends, "", ItemKind.TOPIC.name(), "", List.of(), List.of(), "tentative", "");
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
