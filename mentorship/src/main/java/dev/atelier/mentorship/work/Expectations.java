package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.page.CriterionView;
import dev.atelier.mentorship.rubric.Rubrics;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a draft will be looked at for: the rubric of its item, and what earlier reviews asked for. */
@Component
class Expectations {

    private final CarriedComments carried;
    private final Rubrics rubrics;

    Expectations(CarriedComments carried, Rubrics rubrics) {
        this.carried = carried;
        this.rubrics = rubrics;
    }

    /** The comments on earlier rounds that no review has called addressed or superseded. */
    List<Carried> asked(UUID round, UUID learner) {
        return carried.before(round, ROUND.LEARNER_ID.eq(learner)).stream()
                .filter(Carried::isOpen)
                .toList();
    }

    /** None where the item, or something else than an item, has no rubric. */
    List<CriterionView> criteria(CohortId cohort, @Nullable String item) {
        return rubrics.holding(cohort, item)
                .map(written -> written.rubric().views())
                .orElse(List.of());
    }
}
