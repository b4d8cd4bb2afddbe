package dev.atelier.learner.progress;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumMoves;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whoever plans a cohort what another version of its curriculum means for its learners, before it is pinned. */
@Component
class Consequences implements CurriculumMoves {

    private final HeatMaps maps;

    Consequences(HeatMaps maps) {
        this.maps = maps;
    }

    @Override
    public List<String> consequences(CohortFacts cohort, CurriculumFacts from, CurriculumFacts to) {
        var completed = maps.of(cohort).people().stream()
                .map(person -> person.done().keySet())
                .toList();
        return new CurriculumMove(from, to).words(completed);
    }
}
