package dev.atelier.mentorship.rubric;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.event.WorkshopId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The workshops that have a cohort, each with what its newest cohort's curriculum asks work for. */
@Component
class Workshops {

    private static final int LATEST = 500;
    private static final Set<ItemKind> ASKS_FOR_WORK = Set.of(ItemKind.EXERCISE, ItemKind.HANDS_ON);

    private final Cohorts cohorts;

    Workshops(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    record Workshop(WorkshopId id, String title, List<Item> items) {

        Optional<Item> item(ItemKey key) {
            return items.stream().filter(item -> item.key().equals(key)).findFirst();
        }
    }

    /** Each once, with the latest of its cohorts; that of the latest cohort first. */
    List<CohortFacts> all() {
        return List.copyOf(cohorts.latest(LATEST).stream()
                .collect(Collectors.toMap(
                        CohortFacts::workshop, Function.identity(), (latest, older) -> latest, LinkedHashMap::new))
                .values());
    }

    Optional<Workshop> find(UUID id) {
        return all().stream()
                .filter(latest -> latest.workshop().value().equals(id))
                .findFirst()
                .map(this::workshop);
    }

    private Workshop workshop(CohortFacts latest) {
        return new Workshop(
                latest.workshop(),
                latest.title(),
                cohorts.curriculum(latest.id()).stream()
                        .flatMap(curriculum -> curriculum.items().stream())
                        .filter(item -> ASKS_FOR_WORK.contains(item.kind()))
                        .toList());
    }
}
