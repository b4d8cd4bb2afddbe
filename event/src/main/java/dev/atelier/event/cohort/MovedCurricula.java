package dev.atelier.event.cohort;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.CurriculumMoves;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What it would mean for the people in a cohort to be taught another version of its curriculum. */
@Component
class MovedCurricula {

    /** Nobody is in it yet, or its plan stays as it is. */
    private static final Set<CohortStatus> STAYS =
            EnumSet.of(CohortStatus.DRAFT, CohortStatus.COMPLETED, CohortStatus.CANCELLED);

    private final ObjectProvider<CurriculumMoves> moves;
    private final PinnedCurricula curricula;

    MovedCurricula(ObjectProvider<CurriculumMoves> moves, PinnedCurricula curricula) {
        this.moves = moves;
        this.curricula = curricula;
    }

    /** In sentences; none where the version stays, nobody is in the cohort yet, or nobody's count would change. */
    List<String> consequences(Cohort cohort, Plan next) {
        var before = cohort.plan().curriculum();
        var after = next.curriculum();
        if (before == null || after == null || before.equals(after) || STAYS.contains(cohort.status())) {
            return List.of();
        }
        var port = moves.getIfAvailable();
        var from = curricula.of(before);
        var to = curricula.of(after);
        return port == null || from.isEmpty() || to.isEmpty()
                ? List.of()
                : port.consequences(cohort.facts(), from.get(), to.get());
    }
}
