package dev.atelier.mentorship.commentbank;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** What somebody may keep remarks about: the workshops that they are on the staff of, with the items that ask for work. */
record Teaching(List<About> all) {

    private static final int LATEST = 500;
    private static final int WORKSHOPS = 20;
    private static final Set<ItemKind> ASKS_FOR_WORK = Set.of(ItemKind.EXERCISE, ItemKind.HANDS_ON);

    /** A workshop, or an item of it. */
    record About(UUID workshop, @Nullable String item, String words) {

        String value() {
            return item == null ? workshop.toString() : workshop + "/" + item;
        }
    }

    /** Of an admin, all workshops. */
    static Teaching of(Cohorts cohorts, Authentication person) {
        var admin = person.getAuthorities().stream().anyMatch(role -> "ROLE_ADMIN".equals(role.getAuthority()));
        var latest = new LinkedHashMap<UUID, CohortFacts>();
        (admin ? cohorts.latest(LATEST) : cohorts.staffedBy(new InstructorId(UUID.fromString(person.getName()))))
                .forEach(cohort -> latest.putIfAbsent(cohort.workshop().value(), cohort));
        return new Teaching(latest.values().stream()
                .limit(WORKSHOPS)
                .flatMap(cohort -> Stream.concat(
                        Stream.of(new About(cohort.workshop().value(), null, cohort.title() + ": any work")),
                        items(cohorts, cohort)))
                .toList());
    }

    private static Stream<About> items(Cohorts cohorts, CohortFacts cohort) {
        return cohorts.curriculum(cohort.id()).stream()
                .flatMap(curriculum -> curriculum.items().stream())
                .filter(item -> ASKS_FOR_WORK.contains(item.kind()))
                .map(item -> about(cohort, item));
    }

    private static About about(CohortFacts cohort, Item item) {
        return new About(cohort.workshop().value(), item.key().value(), cohort.title() + ": " + item.title());
    }

    Optional<About> about(String value) {
        return all.stream().filter(about -> about.value().equals(value)).findFirst();
    }

    List<UUID> workshops() {
        return all.stream().map(About::workshop).distinct().toList();
    }
}
