package dev.atelier.event.agenda;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.StaffMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the ids and keys in slots stand for: people's names, items of the curriculum. */
public record Legend(Map<InstructorId, String> names, Map<ItemKey, CurriculumFacts.Item> items) {

    static Legend of(List<StaffMember> staff, Optional<CurriculumFacts> curriculum) {
        return new Legend(
                staff.stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name, (one, other) -> one)),
                curriculum.stream()
                        .flatMap(facts -> facts.items().stream())
                        .collect(
                                Collectors.toMap(CurriculumFacts.Item::key, Function.identity(), (one, other) -> one)));
    }

    /** What two agendas that are compared speak of, together. */
    public static Legend both(Legend one, Legend other) {
        var names = new HashMap<>(one.names());
        names.putAll(other.names());
        var items = new HashMap<>(one.items());
        items.putAll(other.items());
        return new Legend(names, items);
    }

    public List<String> namesIn(Slot slot) {
        return slot.staff().stream()
                .flatMap(id -> Stream.ofNullable(names.get(id)))
                .sorted()
                .toList();
    }

    public List<CurriculumFacts.Item> itemsIn(Slot slot) {
        return slot.content().items().stream()
                .flatMap(key -> Stream.ofNullable(items.get(key)))
                .toList();
    }
}
