package dev.atelier.event.agenda;

import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.ItemKind;
import dev.atelier.event.StaffMember;
import dev.atelier.event.time.PlannedTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A slot as it was sent; its times are local to the cohort's zone, with or without their offset.
 *
 * @param items by their keys, {@code staff} by their ids
 * @param along whether what follows on the same day moves along
 */
record SlotTyped(
        @Nullable String title,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String room,
        @Nullable ItemKind kind,
        @Nullable String module,
        @Nullable List<String> items,
        @Nullable List<UUID> staff,
        @Nullable Boolean tentative,
        @Nullable Boolean along)
        implements Typed {

    private static final Map<String, String> NAMES = Map.of("starts", "startsAt", "ends", "endsAt");

    /** The form of the page with this in it. */
    SlotForm form(UUID id, ZoneId zone, SlotFormReader.Choices choices) {
        checkChosen(choices);
        return new SlotForm(
                id.toString(),
                title,
                startsAt == null ? "" : PlannedTime.local(startsAt, zone.getId()),
                endsAt == null ? "" : PlannedTime.local(endsAt, zone.getId()),
                room,
                (kind == null ? ItemKind.TOPIC : kind).name(),
                module,
                items,
                staff == null ? List.of() : staff.stream().map(String::valueOf).toList(),
                Boolean.FALSE.equals(tentative) ? "confirmed" : "tentative",
                Boolean.TRUE.equals(along) ? "yes" : "",
                "");
    }

    /** A form offers what there is; a program may send anything. */
    private void checkChosen(SlotFormReader.Choices choices) {
        var messages = new LinkedHashMap<String, String>();
        var modules =
                choices.modules().stream().map(CurriculumFacts.Module::key).collect(Collectors.toSet());
        if (module != null && !module.isBlank() && !modules.contains(module.strip())) {
            messages.put("module", "The cohort's curriculum has no such module.");
        }
        var keys = choices.items().stream().map(item -> item.key().value()).collect(Collectors.toSet());
        if (items != null && items.stream().anyMatch(key -> key == null || !keys.contains(key))) {
            messages.put("items", "The cohort's curriculum has no such item, or it is a part of another one.");
        }
        var people = choices.staff().stream()
                .map(StaffMember::id)
                .map(id -> id.value())
                .collect(Collectors.toSet());
        if (staff != null && staff.stream().anyMatch(id -> Objects.isNull(id) || !people.contains(id))) {
            messages.put("staff", "One of them is not on the cohort's staff.");
        }
        if (!messages.isEmpty()) {
            throw Refused.fields(messages);
        }
    }

    static Refused refusal(Map<String, String> messages) {
        var named = new LinkedHashMap<String, String>();
        messages.forEach((field, message) -> named.put(NAMES.getOrDefault(field, field), message));
        return Refused.fields(named);
    }
}
