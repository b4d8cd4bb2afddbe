package dev.atelier.learner.world;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.event.ItemTitles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Cohorts as the event module would tell about them. */
public class KnownCohorts implements Cohorts, ItemTitles {

    private final Map<CohortId, CohortFacts> cohorts = new ConcurrentHashMap<>();
    private final Map<CohortId, CurriculumFacts> curricula = new ConcurrentHashMap<>();

    public void know(CohortFacts cohort) {
        cohorts.put(cohort.id(), cohort);
        curricula.put(cohort.id(), curriculum(1, "setup", "webui", "clothing"));
    }

    public void repin(CohortId cohort, CurriculumFacts curriculum) {
        curricula.put(cohort, curriculum);
    }

    /** One module of required items, and one topic that is not: set-up, checkpoint, exercise, topic. */
    public static CurriculumFacts curriculum(int version, String setUp, String checkpoint, String exercise) {
        return new CurriculumFacts(
                version,
                List.of(new CurriculumFacts.Module(
                        "3",
                        "In practice",
                        List.of(
                                item(setUp, "Set-up of the WebUI", ItemKind.SET_UP, true),
                                item(checkpoint, "Everybody in the WebUI", ItemKind.CHECKPOINT, true),
                                item(exercise, "A model for clothing", ItemKind.EXERCISE, true),
                                item("ethics", "Ethics", ItemKind.TOPIC, false)))));
    }

    private static Item item(String key, String title, ItemKind kind, boolean required) {
        return new Item(new ItemKey(key), title, kind, required, List.of());
    }

    @Override
    public Optional<CohortFacts> cohort(CohortId id) {
        return Optional.ofNullable(cohorts.get(id));
    }

    @Override
    public Optional<CurriculumFacts> curriculum(CohortId id) {
        return Optional.ofNullable(curricula.get(id));
    }

    @Override
    public List<CohortFacts> staffedBy(InstructorId person) {
        return cohorts.values().stream()
                .filter(cohort -> cohort.isStaff(person))
                .toList();
    }

    @Override
    public List<CohortFacts> latest(int limit) {
        return cohorts.values().stream().limit(limit).toList();
    }

    /** As if the first version had called each item after its key. */
    @Override
    public Map<ItemKey, String> titles(CohortId cohort, Collection<ItemKey> items) {
        return items.stream().distinct().collect(Collectors.toMap(item -> item, item -> "Title of " + item.value()));
    }
}
