package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemTitles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** What event knows, as far as a test has told it. */
@TestComponent
public class FakeCohorts implements Cohorts, ItemTitles {

    private final Map<CohortId, CohortFacts> all = new ConcurrentHashMap<>();

    public void know(CohortFacts cohort) {
        all.put(cohort.id(), cohort);
    }

    @Override
    public Optional<CohortFacts> cohort(CohortId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<CurriculumFacts> curriculum(CohortId id) {
        return Optional.empty();
    }

    @Override
    public List<CohortFacts> staffedBy(InstructorId person) {
        return all.values().stream().filter(cohort -> cohort.isStaff(person)).toList();
    }

    @Override
    public List<CohortFacts> latest(int limit) {
        return all.values().stream().limit(limit).toList();
    }

    @Override
    public Map<ItemKey, String> titles(CohortId cohort, Collection<ItemKey> items) {
        return Map.of();
    }
}
