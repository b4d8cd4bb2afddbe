package dev.atelier.event.agenda;

import static dev.atelier.event.agenda.SlotForm.said;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKind;
import dev.atelier.event.StaffMember;
import dev.atelier.event.agenda.Slot.Content;
import dev.atelier.event.time.TypedTime;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a typed slot, or says what is wrong with each field. Whether it fits into the day is for the draft to say. */
final class SlotFormReader {

    sealed interface Reading {
        record Valid(Slot slot) implements Reading {}

        record Invalid(Map<String, String> messages) implements Reading {}
    }

    /** What may be chosen: the cohort's staff, the items and modules of its curriculum. */
    record Choices(List<StaffMember> staff, List<CurriculumFacts.Module> modules) {

        List<CurriculumFacts.Item> items() {
            return modules.stream().flatMap(module -> module.items().stream()).toList();
        }
    }

    private final SlotForm form;
    private final Choices choices;
    private final Map<String, String> messages = new LinkedHashMap<>();

    private SlotFormReader(SlotForm form, Choices choices) {
        this.form = form;
        this.choices = choices;
    }

    static Reading read(UUID id, SlotForm form, Choices choices) {
        return new SlotFormReader(form, choices).read(id);
    }

    private Reading read(UUID id) {
        var title = text("title", said(form.title()), 300);
        if (title.isEmpty()) {
            messages.put("title", "Give it a title.");
        }
        var starts = time("starts", said(form.starts()));
        var ends = time("ends", said(form.ends()));
        if (starts != null && ends != null && !ends.isAfter(starts)) {
            messages.put("ends", "The end must be later than the start.");
        }
        var room = text("room", said(form.room()), 100);
        var kind = kind();
        if (!messages.isEmpty() || starts == null || ends == null) {
            return new Reading.Invalid(messages);
        }
        return new Reading.Valid(new Slot(
                id, starts, ends, title, room, content(kind), staff(), !"confirmed".equals(said(form.certainty()))));
    }

    private @Nullable LocalDateTime time(String field, String typed) {
        try {
            return TypedTime.read(typed);
        } catch (DateTimeParseException unreadable) {
            messages.put(field, String.valueOf(unreadable.getMessage()));
            return null;
        }
    }

    private String text(String field, String typed, int most) {
        if (typed.length() > most) {
            messages.put(field, "This is too long: %d characters at most.".formatted(most));
        }
        return typed;
    }

    private ItemKind kind() {
        return Stream.of(ItemKind.values())
                .filter(kind -> kind.name().equals(said(form.kind())))
                .findFirst()
                .orElse(ItemKind.TOPIC);
    }

    /** A break has nothing to do with the curriculum, whatever was ticked. */
    private Content content(ItemKind kind) {
        if (kind == ItemKind.BREAK) {
            return Content.BREAK;
        }
        var module = choices.modules().stream()
                .map(CurriculumFacts.Module::key)
                .filter(said(form.module())::equals)
                .findFirst()
                .orElse("");
        var ticked = said(form.items());
        var items = choices.items().stream()
                .map(CurriculumFacts.Item::key)
                .filter(key -> ticked.contains(key.value()))
                .toList();
        return new Content(kind, module, items);
    }

    private List<InstructorId> staff() {
        var ticked = said(form.staff());
        return choices.staff().stream()
                .map(StaffMember::id)
                .filter(id -> ticked.contains(id.toString()))
                .toList();
    }
}
